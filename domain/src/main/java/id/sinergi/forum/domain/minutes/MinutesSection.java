package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A section of {@link Minutes}; lives and changes only as part of them, but carries a version of its own. */
@Entity
@Table(name = "minutes_section")
public class MinutesSection extends Recorded {
    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id", nullable = false, updatable = false)
    private Minutes minutes;

    @Column(name = "section_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "title_id")
    private String titleId;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "text_id")
    private String textId;

    @Column(name = "text_en")
    private String textEn;

    @Column(nullable = false)
    private int revision;

    @Column(name = "restored_from")
    private Integer restoredFrom;

    protected MinutesSection() {}

    MinutesSection(Minutes minutes, SectionKey key) {
        this.id = Ids.next();
        this.minutes = minutes;
        this.key = key.value();
    }

    /** Refuses a writer who had another version of this section before them. */
    void expectRead(int read) {
        expectVersion(read, minutes.forum().value());
    }

    void say(Bilingual title, SectionText text, int number) {
        this.titleId = title.id();
        this.titleEn = title.en();
        become(text, number);
        this.restoredFrom = null;
    }

    void sayAgain(SectionText text, int from, int number) {
        if (!text.equals(text())) {
            become(text, number);
            this.restoredFrom = from;
        }
    }

    private void become(SectionText text, int number) {
        this.textId = text.id();
        this.textEn = text.en();
        this.revision = number;
    }

    SectionKey key() {
        return new SectionKey(key);
    }

    Bilingual title() {
        return new Bilingual(titleId, titleEn);
    }

    SectionText text() {
        return new SectionText(textId, textEn);
    }
}
