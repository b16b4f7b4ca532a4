package id.sinergi.forum.application.reply;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An officer says whether their own agency comes.
 *
 * @param version of the answer as it was read; null where the last answer counts, whatever the one before was
 * @param note what the agency adds; null for nothing
 */
public record GiveReply(
        @NotNull ForumRef forum,
        @NotNull AgencyRef agency,
        Integer version,
        @NotNull Reply answer,
        @Size(max = 500) String note)
        implements Scoped {
    @Override
    public String subject() {
        return forum.subject() + " " + agency.subject();
    }

    @Override
    public Scope scope() {
        return agency.scope();
    }
}
