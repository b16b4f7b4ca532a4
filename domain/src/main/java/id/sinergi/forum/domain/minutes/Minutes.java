package id.sinergi.forum.domain.minutes;

import static id.sinergi.forum.api.minutes.MinutesStatus.DRAFT;
import static id.sinergi.forum.api.minutes.MinutesStatus.EMPTY;
import static id.sinergi.forum.api.minutes.MinutesStatus.FINAL;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.domain.Forum;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was said in a forum.
 *
 * <p>There is one section for the opening, one for each agenda item and one for the closing. Each is written for itself
 * and carries its own version, so that several people write at once and nobody's line replaces another's. While they
 * write, the minutes are a DRAFT; what is written within five minutes makes one numbered version, and an older one can
 * be taken up again, which makes a new one. Once the forum is closed and something is said about every item, they become
 * FINAL and never change again, by nobody's hand: what is wrong is put right by a {@link Correction} beside them.
 */
@Entity
@Table(name = "minutes")
public class Minutes extends Recorded {
    /** A version gathers what is written in this time; shorter, and nobody could find anything in the list. */
    static final Duration SITTING = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Column(name = "forum_id", nullable = false, updatable = false)
    private UUID forumId;

    @Column(name = "forum_ref", nullable = false, updatable = false)
    private String forumRef;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MinutesStatus status = EMPTY;

    @Column(nullable = false)
    private int revision;

    @Column(name = "revision_ends_at")
    private Instant revisionEndsAt;

    @Column(name = "finalised_at")
    private Instant finalisedAt;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    private List<MinutesSection> sections = new ArrayList<>();

    protected Minutes() {}

    private Minutes(Forum forum) {
        this.id = Ids.next();
        this.forumId = forum.id().value();
        this.forumRef = forum.ref().value();
    }

    /** Opens the minutes of a forum, with nothing in them; refused before it has begun. */
    public static Minutes open(Forum forum) {
        if (!forum.status().hasBegun()) {
            throw new MinutesNeedABegunForum(forum.ref());
        }
        return new Minutes(forum);
    }

    /**
     * Writes a section.
     *
     * @param read the version of the section that the writer had before them; 0 for one that did not exist
     * @param title what the agenda calls it now; kept with the section, for the agenda may lose the item
     * @throws ChangedMeanwhile when somebody else has written it since
     */
    public void write(SectionKey key, int read, Bilingual title, SectionText text, Instant now) {
        expectOpen();
        MinutesSection section = section(key).orElse(null);
        if (section == null) {
            expectUnwritten(read);
            section = new MinutesSection(this, key);
            sections.add(section);
        } else {
            section.expectRead(read);
        }
        if (revisionEndsAt == null || !now.isBefore(revisionEndsAt)) {
            beginRevision(now.plus(SITTING));
        }
        section.say(title, text, revision);
        rederive();
    }

    /** Takes up again what the sections said in an older version; sections that say so already stay as they are. */
    public void restore(int number, Map<SectionKey, SectionText> said, Instant now) {
        expectOpen();
        beginRevision(now);
        for (MinutesSection section : sections) {
            section.sayAgain(said.getOrDefault(section.key(), SectionText.NOTHING), number, revision);
        }
        rederive();
    }

    /** Ends the writing for good; refused before the forum is closed, or while an agenda item has nothing written. */
    public void finalise(Forum forum, Instant now) {
        expectOpen();
        if (forum.status() != ForumStatus.CLOSED) {
            throw new MinutesNeedAClosedForum(forum.ref());
        }
        if (status == EMPTY) {
            throw new MinutesAreEmpty(forum.ref());
        }
        forum.agenda().items().stream()
                .filter(item -> says(SectionKey.of(item.id())).isEmpty())
                .findFirst()
                .ifPresent(item -> {
                    throw new MinutesLackAnItem(
                            forum.ref(), item.position(), item.topic().title());
                });
        this.status = FINAL;
        this.finalisedAt = now;
    }

    /**
     * Refuses work on an outdated copy of the whole.
     *
     * @throws ChangedMeanwhile when anything in the minutes has changed since the caller had this stamp
     */
    public void expectStamp(int read) {
        if (read != stamp()) {
            throw new ChangedMeanwhile(forumRef);
        }
    }

    /** Grows with every change of any section, while the version of the minutes themselves may stay. */
    public int stamp() {
        return version() + sections.stream().mapToInt(MinutesSection::version).sum();
    }

    private void expectOpen() {
        if (status == FINAL) {
            throw new MinutesAreFinal(forum());
        }
    }

    /** Refuses a section that these minutes do not have. */
    void expectSection(SectionKey key) {
        if (section(key).isEmpty()) {
            throw new NotFound(key.value());
        }
    }

    private void expectUnwritten(int read) {
        if (read != 0) {
            throw new ChangedMeanwhile(forumRef);
        }
    }

    private void beginRevision(Instant until) {
        this.revision++;
        this.revisionEndsAt = until;
    }

    private void rederive() {
        this.status = sections.stream().allMatch(section -> section.text().isEmpty()) ? EMPTY : DRAFT;
    }

    private Optional<MinutesSection> section(SectionKey key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** What a section says now. */
    public SectionText says(SectionKey key) {
        return section(key).map(MinutesSection::text).orElse(SectionText.NOTHING);
    }

    /** What a section that exists is about. */
    public Optional<Bilingual> titleOf(SectionKey key) {
        return section(key).map(MinutesSection::title);
    }

    public UUID id() {
        return id;
    }

    public ForumRef forum() {
        return new ForumRef(forumRef);
    }

    public MinutesStatus status() {
        return status;
    }

    /** The number of the latest version, from 1; 0 before anything was written. */
    public int revision() {
        return revision;
    }

    /** When the writing ended; empty as long as it goes on. */
    public Optional<Instant> finalisedAt() {
        return Optional.ofNullable(finalisedAt);
    }
}
