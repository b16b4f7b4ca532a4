package id.sinergi.forum.api;

import id.sinergi.shared.api.NotFound;
import java.util.List;
import java.util.UUID;

/** A forum and its agenda, for pages that plan or record what happens in it. */
public record ForumPlan(ForumHead forum, List<ForumDetails.Item> agenda) {
    /**
     * One item of the agenda.
     *
     * @throws NotFound when it is not on this agenda
     */
    public ForumDetails.Item item(UUID id) {
        return agenda.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.toString()));
    }
}
