package id.sinergi.forum.application.brief;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What an agency reads before it goes to the next forum. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BriefQueries {
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    @Inject
    BriefRows rows;

    @Inject
    Clock clock;

    /**
     * Somebody reads what an agency has to know since the last edition of a series.
     *
     * @param agency null for the reader's own
     * @throws NotFound when there is no such series or agency, or no edition has taken place that the caller may see
     */
    @Permit(FORUM_READ)
    public SeriesBrief brief(ForumSeriesRef series, AgencyRef agency) {
        BriefRows.Moment now = new BriefRows.Moment(clock.instant(), LocalDate.now(clock.withZone(CAPITAL)));
        return rows.brief(series, agency, CurrentCaller.get(), now).orElseThrow(() -> new NotFound(series.value()));
    }
}
