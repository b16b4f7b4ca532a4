package id.sinergi.forum.api.reply;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.shared.api.Bilingual;

/**
 * What an agency is asked: whether it comes to a forum.
 *
 * @param forum its reference
 * @param agency who is asked
 * @param cancelReason null unless the forum is cancelled
 */
public record Asked(
        String forum,
        Bilingual title,
        Bilingual host,
        ForumTime time,
        String venue,
        String city,
        String cancelReason,
        AgencyLabel agency,
        ReplyDetails reply) {}
