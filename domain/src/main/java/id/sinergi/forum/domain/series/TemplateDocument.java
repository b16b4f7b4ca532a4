package id.sinergi.forum.domain.series;

import id.sinergi.shared.api.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A document that everybody who takes part is expected to bring. */
@Embeddable
public class TemplateDocument {
    @Column(name = "name_id", nullable = false)
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    protected TemplateDocument() {}

    TemplateDocument(Bilingual name) {
        this.nameId = name.id();
        this.nameEn = name.en();
    }

    Bilingual name() {
        return new Bilingual(nameId, nameEn);
    }
}
