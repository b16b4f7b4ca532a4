package id.sinergi.forum.domain;

import id.sinergi.forum.domain.progress.AgendaItemHasDecisions;
import id.sinergi.forum.domain.progress.AgendaItemNotOfForum;
import id.sinergi.shared.api.NotFound;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What a {@link Forum} will discuss, in order: numbered from 1 without gaps after every change. Cannot change any more
 * once the forum is closed or cancelled.
 */
public final class Agenda {
    private final Forum forum;
    private final List<AgendaItem> items;

    Agenda(Forum forum, List<AgendaItem> items) {
        this.forum = forum;
        this.items = items;
    }

    /** Puts an item at the end. */
    public AgendaItem add(AgendaTopic topic) {
        forum.expectEditable();
        AgendaItem item = new AgendaItem(forum, topic);
        items.add(item);
        renumber();
        return item;
    }

    public void edit(UUID item, AgendaTopic topic) {
        forum.expectEditable();
        get(item).discuss(topic);
    }

    /** Moves an item by that many places: −1 is one up. The first cannot go further up, nor the last further down. */
    public void move(UUID item, int places) {
        forum.expectEditable();
        int from = items.indexOf(get(item));
        int to = Math.max(0, Math.min(items.size() - 1, from + places));
        Collections.rotate(items.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        renumber();
    }

    /** Takes an item off; refused once decisions came from it. */
    public void remove(UUID item, Decisions decisions) {
        forum.expectEditable();
        if (decisions.cameFrom(item)) {
            throw new AgendaItemHasDecisions(forum.ref());
        }
        items.remove(get(item));
        renumber();
    }

    public AgendaItem get(UUID item) {
        return items.stream()
                .filter(candidate -> candidate.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(item)));
    }

    /** Refuses an item that is not on this agenda; none at all is fine. */
    void expectItem(UUID item) {
        if (item != null && items.stream().noneMatch(candidate -> candidate.id().equals(item))) {
            throw new AgendaItemNotOfForum(forum.ref());
        }
    }

    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    private void renumber() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).standAt(i + 1);
        }
    }
}
