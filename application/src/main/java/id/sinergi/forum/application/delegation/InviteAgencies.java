package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A coordinator invites agencies to a forum, all that a selection names and that are not invited yet. */
public record InviteAgencies(
        @NotNull ForumRef forum, @NotNull Selection selection) implements Scoped {
    /**
     * Which agencies.
     *
     * @param province for {@code PROVINCE}: its code
     * @param group for {@code GROUP}: the reference of a region group
     * @param agencies for {@code CHOSEN}
     */
    public record Selection(
            @NotNull By by,
            @Size(max = 8) String province,
            @Size(max = 16) String group,
            @Size(max = 600) List<@NotNull AgencyRef> agencies) {}

    /** How agencies are chosen. */
    public enum By {
        /** The governments of all regencies and cities of a province, and of the province itself. */
        PROVINCE,
        /** The governments of all regions of a group. */
        GROUP,
        /** The governments of regions that have not taken part in any forum yet. */
        UNCOVERED,
        /** All ministries. */
        MINISTRIES,
        /** Those that are named one by one. */
        CHOSEN
    }

    @Override
    public String subject() {
        return forum.subject();
    }

    @Override
    public Scope scope() {
        return forum.scope();
    }
}
