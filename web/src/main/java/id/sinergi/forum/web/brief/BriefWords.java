package id.sinergi.forum.web.brief;

import id.sinergi.forum.api.brief.SeriesBrief.Reported;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;

/** Where a report stands, in words. */
final class BriefWords {
    private BriefWords() {}

    static FollowUpStatus status(Reported report) {
        if (report.confirmed() == null) {
            return FollowUpStatus.REPORTED;
        }
        return report.confirmed() ? FollowUpStatus.CONFIRMED : FollowUpStatus.RETURNED;
    }

    static String of(Reported report, Language language) {
        return Text.in(language).get("FollowUpStatus." + status(report).name());
    }
}
