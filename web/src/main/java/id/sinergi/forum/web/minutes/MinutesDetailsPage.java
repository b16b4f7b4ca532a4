package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.application.minutes.CorrectionQueries;
import id.sinergi.forum.application.minutes.FinaliseMinutes;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.minutes.MinutesWriting;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The minutes of a forum to read; the host ends the writing from here. */
@Named
@RequestScoped
public class MinutesDetailsPage {
    @Inject
    MinutesQueries queries;

    @Inject
    MinutesWriting writing;

    @Inject
    CorrectionQueries correctionQueries;

    @Inject
    Addressed addressed;

    private MinutesDetails minutes;
    private List<CorrectionDetails> corrections;
    private int version;

    public void load() {
        getMinutes();
        corrections = correctionQueries.list(addressed.forum());
    }

    public void finalise() throws IOException {
        writing.finalise(new FinaliseMinutes(addressed.forum(), version));
        Messages.done("minutes.finalised", addressed.forum());
        addressed.goTo("/forums/" + addressed.forum() + "/minutes");
    }

    public MinutesDetails getMinutes() {
        if (minutes == null) {
            minutes = queries.details(addressed.forum());
        }
        return minutes;
    }

    /** What is not written yet, or in one language only; each kind with its sections, in their order. */
    public List<Gap> getGaps() {
        Map<Boolean, List<MinutesDetails.Section>> single = minutes.untranslated().stream()
                .collect(Collectors.partitioningBy(section -> section.text().id() == null));
        return Stream.of(
                        new Gap("text", minutes.unwritten()),
                        new Gap("id", single.get(true)),
                        new Gap("en", single.get(false)))
                .filter(gap -> !gap.sections().isEmpty())
                .toList();
    }

    /**
     * Sections that lack the same.
     *
     * @param kind the end of the message's name
     */
    public record Gap(String kind, List<MinutesDetails.Section> sections) {}

    public List<CorrectionDetails> getCorrections() {
        return corrections;
    }

    /** Of what the page shows: whoever is told that it has changed has then seen it, and may press again. */
    public int getVersion() {
        return getMinutes().version();
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
