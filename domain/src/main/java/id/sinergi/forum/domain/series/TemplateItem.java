package id.sinergi.forum.domain.series;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.domain.AgendaTopic;
import id.sinergi.shared.api.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;

/** An agenda item that every edition has. */
@Embeddable
public class TemplateItem {
    @Column(name = "title_id", nullable = false)
    private String titleId;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    private Integer minutes;

    protected TemplateItem() {}

    public TemplateItem(Bilingual title, AgencyId owner, Integer minutes) {
        this.titleId = title.id();
        this.titleEn = title.en();
        this.ownerId = owner.value();
        this.minutes = minutes;
    }

    public AgendaTopic topic() {
        return new AgendaTopic(
                new Bilingual(titleId, titleEn), new Bilingual(null, null), new AgencyId(ownerId), minutes, Set.of());
    }
}
