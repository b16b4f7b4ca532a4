package id.sinergi.forum.api.series;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A topic that somebody proposed for a series.
 *
 * @param version to be given back with a change
 * @param description both languages null where nobody has written one
 * @param minutes how long it may take; null while that is not settled
 * @param reason why it was declined; null unless it was
 * @param origin the forum that forwarded it; null as a rule, or when it is not for the caller to see
 * @param originItem the item of its agenda that was forwarded, with its papers; null without the forum
 * @param forum the edition whose agenda it is on; null unless accepted, or not for the caller to see
 * @param mayDecide whether the caller may accept or decline it
 * @param mayWithdraw whether the caller may take it back
 */
public record TopicDetails(
        String ref,
        int version,
        ForumLabel series,
        AgencyLabel proposer,
        Bilingual title,
        Bilingual description,
        Integer minutes,
        List<Theme> themes,
        TopicState state,
        String reason,
        Instant proposedAt,
        ForumLabel origin,
        UUID originItem,
        ForumLabel forum,
        boolean mayDecide,
        boolean mayWithdraw)
        implements Versioned {}
