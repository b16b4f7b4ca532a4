package id.sinergi.forum.api.reply;

import id.sinergi.shared.api.Versioned;
import java.time.Instant;

/**
 * What an agency has answered to its invitation; the last answer counts.
 *
 * @param answer null as long as there is none
 * @param note what the agency adds; null for nothing
 * @param by the name of the person who answered; null where the account is gone
 * @param state whether it can be answered now
 * @param version 0 as long as there is no answer
 */
public record ReplyDetails(Reply answer, String note, Instant at, String by, ReplyState state, int version)
        implements Versioned {}
