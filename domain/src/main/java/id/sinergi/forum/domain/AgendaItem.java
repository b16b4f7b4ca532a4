package id.sinergi.forum.domain;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.api.agenda.FixedStart;
import id.sinergi.forum.domain.agenda.AgendaItemHasMovedOn;
import id.sinergi.forum.domain.agenda.Origin;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.OptionalUuid;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A point on a forum's agenda. Lives and changes only as part of its {@link Forum}, which also keeps the order.
 *
 * <p>It is OPEN until the forum has dealt with it. One that was not finished is DEFERRED to a later edition of the series,
 * where an item of its own continues it and counts how often that has happened, or FORWARDED to another series. Both stay
 * here as they were.
 */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends Recorded {
    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "forum_id", nullable = false, updatable = false)
    private Forum forum;

    @Column(nullable = false)
    private int position;

    @Column(name = "title_id", nullable = false)
    private String titleId;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "description_id")
    private String descriptionId;

    @Column(name = "description_en")
    private String descriptionEn;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    private Integer minutes;

    @Column(name = "begins_day")
    private Integer beginsDay;

    @Column(name = "begins_minute")
    private Integer beginsMinute;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AgendaItemState state = AgendaItemState.OPEN;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private AgendaItemKind kind;

    @Column(name = "about_ref", updatable = false)
    private String about;

    @Column(name = "continues_id", updatable = false)
    @Convert(converter = OptionalUuid.class)
    private UUID continuesId;

    @Column(nullable = false, updatable = false)
    private int deferrals;

    @ElementCollection
    @CollectionTable(name = "agenda_item_theme", joinColumns = @JoinColumn(name = "agenda_item_id"))
    @Column(name = "theme_code", nullable = false)
    private Set<String> themes = new HashSet<>();

    protected AgendaItem() {}

    AgendaItem(Forum forum, AgendaTopic topic, Origin origin) {
        this.id = Ids.next();
        this.forum = forum;
        this.kind = origin.kind();
        this.about = origin.about();
        this.continuesId = origin.continues();
        this.deferrals = origin.deferrals();
        discuss(topic);
    }

    final void discuss(AgendaTopic topic) {
        this.titleId = topic.title().id();
        this.titleEn = topic.title().en();
        this.descriptionId = topic.description().id();
        this.descriptionEn = topic.description().en();
        this.ownerId = topic.owner().value();
        this.minutes = topic.minutes();
        FixedStart begins = topic.begins();
        this.beginsDay = begins == null ? null : begins.day();
        this.beginsMinute = begins == null ? null : begins.minute();
        this.themes.retainAll(topic.themes());
        this.themes.addAll(topic.themes());
    }

    void become(AgendaItemState next) {
        if (state.hasMovedOn()) {
            throw new AgendaItemHasMovedOn(forum());
        }
        this.state = next;
    }

    void reopen() {
        this.state = AgendaItemState.OPEN;
    }

    void standAt(int place) {
        this.position = place;
    }

    public ForumRef forum() {
        return forum.ref();
    }

    public UUID id() {
        return id;
    }

    public AgendaItemState state() {
        return state;
    }

    /** Why it is here, and how often it has been put off. */
    public Origin origin() {
        return new Origin(kind, about, continuesId, deferrals);
    }

    /** Its place on the agenda, from 1. */
    public int position() {
        return position;
    }

    public AgendaTopic topic() {
        return new AgendaTopic(
                new Bilingual(titleId, titleEn),
                new Bilingual(descriptionId, descriptionEn),
                new AgencyId(ownerId),
                minutes,
                themes,
                beginsDay == null ? null : FixedStart.of(beginsDay, beginsMinute));
    }
}
