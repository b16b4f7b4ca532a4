package id.sinergi.forum.domain;

import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.api.agenda.FixedStart;
import id.sinergi.forum.domain.agenda.AgendaItemHasMovedOn;
import id.sinergi.forum.domain.agenda.AgendaItemOutsideForum;
import id.sinergi.forum.domain.agenda.AgendaOrderIncomplete;
import id.sinergi.forum.domain.agenda.EditionCannotTakeItem;
import id.sinergi.forum.domain.agenda.NotALaterEdition;
import id.sinergi.forum.domain.agenda.Origin;
import id.sinergi.forum.domain.progress.AgendaItemHasDecisions;
import id.sinergi.forum.domain.progress.AgendaItemNotOfForum;
import id.sinergi.forum.domain.violations.ForumHasNotBeenHeld;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        return add(topic, Origin.NEW);
    }

    /** Puts an item at the end that something else gave rise to. */
    public AgendaItem add(AgendaTopic topic, Origin origin) {
        forum.expectEditable();
        expectWithin(topic.begins());
        AgendaItem item = new AgendaItem(forum, topic, origin);
        items.add(item);
        renumber();
        return item;
    }

    public void edit(UUID item, AgendaTopic topic) {
        forum.expectEditable();
        expectWithin(topic.begins());
        get(item).discuss(topic);
    }

    /** A fixed start lies within the forum. */
    private void expectWithin(FixedStart begins) {
        ForumPeriod period = forum.plan().period();
        if (begins != null && !period.contains(begins.in(period.firstDay(), period.zone()))) {
            throw new AgendaItemOutsideForum(forum.ref());
        }
    }

    /** Moves an item by that many places: −1 is one up. The first cannot go further up, nor the last further down. */
    public void move(UUID item, int places) {
        forum.expectEditable();
        int from = items.indexOf(get(item));
        int to = Math.max(0, Math.min(items.size() - 1, from + places));
        Collections.rotate(items.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        renumber();
    }

    /**
     * Refuses work on an outdated copy.
     *
     * @param read grows with every change of the agenda
     */
    public void expectVersion(int read) {
        if (items.stream().mapToInt(item -> item.version() + 1).sum() != read) {
            throw new ChangedMeanwhile(forum.ref().value());
        }
    }

    /** Brings all items into this order. */
    public void order(List<UUID> wanted) {
        forum.expectEditable();
        Set<UUID> there = items.stream().map(AgendaItem::id).collect(Collectors.toSet());
        if (wanted.size() != items.size() || !there.equals(new HashSet<>(wanted))) {
            throw new AgendaOrderIncomplete(forum.ref());
        }
        items.sort(Comparator.comparingInt(item -> wanted.indexOf(item.id())));
        renumber();
    }

    /** Notes whether the forum dealt with an item; from the beginning of the forum on, also after it is closed. */
    public void settle(UUID item, boolean done) {
        expectBegun();
        get(item).become(done ? AgendaItemState.DONE : AgendaItemState.OPEN);
    }

    /** What was not finished goes on in a later edition of the series; the item stays here as it was. */
    public AgendaItem defer(UUID item, Forum next) {
        boolean later = !next.status().hasBegun()
                && next.series().isPresent()
                && next.series().equals(forum.series())
                && next.firstDay().isAfter(forum.firstDay());
        if (!later) {
            throw new NotALaterEdition(forum.ref(), next.ref());
        }
        AgendaItem unfinished = leave(item, AgendaItemState.DEFERRED);
        int deferrals = unfinished.origin().deferrals() + 1;
        return next.agenda()
                .add(
                        unfinished.topic().elsewhere(),
                        new Origin(AgendaItemKind.UNFINISHED, null, unfinished.id(), deferrals));
    }

    /** Another series deals with an item from now on. */
    public AgendaItem forward(UUID item) {
        return leave(item, AgendaItemState.FORWARDED);
    }

    /** A forum of the same host that is not of this series deals with an item from now on. */
    public AgendaItem forward(UUID item, Forum edition) {
        boolean sameSeries = forum.series().isPresent() && forum.series().equals(edition.series());
        if (sameSeries || edition.status().hasBegun() || !edition.host().equals(forum.host())) {
            throw new EditionCannotTakeItem(forum.ref(), edition.ref());
        }
        AgendaItem left = leave(item, AgendaItemState.FORWARDED);
        Origin origin =
                new Origin(AgendaItemKind.TOPIC, null, left.id(), left.origin().deferrals());
        return edition.agenda().add(left.topic().elsewhere(), origin);
    }

    /** What was to go on elsewhere does not, after all. */
    public void reopen(UUID item) {
        get(item).reopen();
    }

    private AgendaItem leave(UUID item, AgendaItemState state) {
        AgendaItem left = get(item);
        if (forum.status() != ForumStatus.CANCELLED) {
            expectBegun();
        }
        left.become(state);
        return left;
    }

    private void expectBegun() {
        if (!forum.status().hasBegun()) {
            throw new ForumHasNotBeenHeld(forum.ref(), forum.status());
        }
    }

    /** Takes an item off; refused once decisions came from it or something else continues it. */
    public void remove(UUID item, Decisions decisions) {
        forum.expectEditable();
        if (decisions.cameFrom(item)) {
            throw new AgendaItemHasDecisions(forum.ref());
        }
        AgendaItem gone = get(item);
        if (gone.state().hasMovedOn()) {
            throw new AgendaItemHasMovedOn(forum.ref());
        }
        items.remove(gone);
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
