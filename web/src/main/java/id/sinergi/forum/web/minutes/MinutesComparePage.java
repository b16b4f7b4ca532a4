package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.minutes.MinutesComparison;
import id.sinergi.forum.application.minutes.MinutesVersionQueries;
import id.sinergi.forum.application.minutes.MinutesWriting;
import id.sinergi.forum.application.minutes.RestoreMinutes;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Two versions of minutes side by side; the older one can be taken up again from here. */
@Named
@RequestScoped
public class MinutesComparePage {
    @Inject
    MinutesVersionQueries versions;

    @Inject
    MinutesWriting writing;

    @Inject
    Addressed addressed;

    private MinutesComparison comparison;
    private int version;

    public void load() {
        version = getComparison().version();
    }

    public void restore() throws IOException {
        int number = number("before");
        writing.restore(new RestoreMinutes(addressed.forum(), version, number));
        Messages.done("minutes.restored", number);
        addressed.goTo("/forums/" + addressed.forum() + "/minutes/versions");
    }

    public MinutesComparison getComparison() {
        if (comparison == null) {
            comparison = versions.compare(addressed.forum(), number("before"), number("after"));
        }
        return comparison;
    }

    private int number(String name) {
        try {
            return Integer.parseInt(addressed.find(name).orElse(""));
        } catch (NumberFormatException e) {
            throw new NotFound(name);
        }
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
