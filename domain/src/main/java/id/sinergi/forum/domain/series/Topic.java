package id.sinergi.forum.domain.series;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.forum.api.series.TopicId;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.forum.domain.violations.ReasonNeeded;
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
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A topic in the backlog of a series.
 *
 * <p>Any agency may propose one. The host of the series accepts it, and it becomes an item on the agenda of an edition, or
 * declines it with a reason that its proposer reads. As long as neither has happened the proposer may take it back. A
 * topic can also come from another forum, which forwarded an item of its own.
 */
@Entity
@Table(name = "forum_topic")
public class Topic extends Recorded {
    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String ref;

    @Column(name = "series_id", nullable = false, updatable = false)
    private UUID seriesId;

    @Column(name = "proposer_id", nullable = false, updatable = false)
    private UUID proposerId;

    @Column(name = "title_id", nullable = false)
    private String titleId;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "description_id")
    private String descriptionId;

    @Column(name = "description_en")
    private String descriptionEn;

    private Integer minutes;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private TopicState state = TopicState.PROPOSED;

    private String reason;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "origin_id", updatable = false)
    @Convert(converter = OptionalUuid.class)
    private UUID originId;

    @Column(name = "item_id")
    @Convert(converter = OptionalUuid.class)
    private UUID itemId;

    @ElementCollection
    @CollectionTable(name = "forum_topic_theme", joinColumns = @JoinColumn(name = "topic_id"))
    @Column(name = "theme_code", nullable = false)
    private Set<String> themes = new HashSet<>();

    protected Topic() {}

    /**
     * Proposes a topic.
     *
     * @param origin the agenda item that another forum forwarded; null as a rule
     */
    public Topic(TopicRef ref, ForumSeriesId series, TopicText text, UUID origin, Instant now) {
        this.id = Ids.next();
        this.ref = ref.value();
        this.seriesId = series.value();
        this.proposerId = text.proposer().value();
        this.titleId = text.title().id();
        this.titleEn = text.title().en();
        this.descriptionId = text.description().id();
        this.descriptionEn = text.description().en();
        this.minutes = text.minutes();
        this.themes.addAll(text.themes());
        this.originId = origin;
        this.proposedAt = now;
    }

    /** It becomes this item of an agenda. */
    public void accept(UUID item) {
        decide(TopicState.ACCEPTED);
        this.itemId = item;
    }

    /** It was taken off that agenda again, and waits for another edition. */
    public void reopen() {
        this.state = TopicState.PROPOSED;
        this.itemId = null;
    }

    /** The host does not take it up. */
    public void decline(String why) {
        if (why == null || why.isBlank()) {
            throw new ReasonNeeded(ref);
        }
        decide(TopicState.DECLINED);
        this.reason = why.strip();
    }

    /** Its proposer takes it back. */
    public void withdraw() {
        decide(TopicState.WITHDRAWN);
    }

    private void decide(TopicState next) {
        if (state != TopicState.PROPOSED) {
            throw new TopicHasBeenDecided(ref(), state);
        }
        this.state = next;
    }

    public TopicId id() {
        return new TopicId(id);
    }

    public TopicRef ref() {
        return new TopicRef(ref);
    }

    public ForumSeriesId series() {
        return new ForumSeriesId(seriesId);
    }

    public TopicState state() {
        return state;
    }

    /** Why it was declined; null unless it was. */
    public String reason() {
        return reason;
    }

    /** The agenda item that another forum forwarded; empty for what somebody proposed. */
    public Optional<UUID> origin() {
        return Optional.ofNullable(originId);
    }

    public TopicText text() {
        return new TopicText(
                new Bilingual(titleId, titleEn),
                new Bilingual(descriptionId, descriptionEn),
                new AgencyId(proposerId),
                minutes,
                themes);
    }
}
