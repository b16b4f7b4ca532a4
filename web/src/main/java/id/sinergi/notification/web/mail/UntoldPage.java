package id.sinergi.notification.web.mail;

import id.sinergi.notification.api.UntoldRow;
import id.sinergi.notification.application.Untold;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What could not be told, above the mails. */
@Named
@RequestScoped
public class UntoldPage {
    @Inject
    Untold untold;

    private List<UntoldRow> rows;

    public List<UntoldRow> getRows() {
        if (rows == null) {
            rows = untold.list();
        }
        return rows;
    }
}
