package id.sinergi.forum.application.delegation;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.domain.delegation.Quota;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A coordinator says until when delegations may be registered, and how many seats there are.
 *
 * @param version of the desk as it was read; 0 before it was planned for the first time
 * @param deadline by the clocks of the forum's place
 */
public record PlanDesk(
        @NotNull ForumRef forum,
        int version,
        @NotNull LocalDateTime deadline,
        @NotNull @Size(max = 3) List<@NotNull @Valid Seats> seats)
        implements Scoped {
    /** The seats of a group; a group that is left out has no limit. */
    public record Seats(
            @NotNull SeatGroup group,
            @Min(0) @Max(10_000) int quota,
            @Min(0) @Max(10_000) int reserved) {}

    List<Quota> quotas() {
        return seats.stream()
                .map(each -> new Quota(each.group(), each.quota(), each.reserved()))
                .toList();
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
