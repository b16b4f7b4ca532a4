package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.minutes.CorrectionQueries;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.pdf.PdfPrinter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The minutes of a forum as an official document, in one of the two languages. */
@RequestScoped
public class MinutesPrinter {
    @Inject
    ForumQueries forums;

    @Inject
    MinutesQueries queries;

    @Inject
    CorrectionQueries corrections;

    @Inject
    PdfPrinter printer;

    byte[] print(ForumRef ref, Language language) {
        MinutesDetails minutes = queries.details(ref);
        ForumDetails forum = forums.details(ref);
        List<CorrectionDetails> approved = corrections.list(ref).stream()
                .filter(correction -> correction.status() == CorrectionStatus.APPROVED)
                .toList();
        return printer.print(new MinutesPaper(forum, minutes, approved, language).paper());
    }
}
