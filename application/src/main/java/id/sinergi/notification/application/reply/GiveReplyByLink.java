package id.sinergi.notification.application.reply;

import id.sinergi.forum.api.reply.Reply;
import id.sinergi.identity.api.Token;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody with a link answers an invitation.
 *
 * @param address the network address they do it from
 * @param note what they add; null for nothing
 */
public record GiveReplyByLink(
        @NotNull Token secret,
        @NotNull String address,
        @NotNull Reply answer,
        @Size(max = 500) String note) {}
