package id.sinergi.forum.domain.delegation;

import id.sinergi.shared.api.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A document that every delegation is expected to bring. */
@Embeddable
public class ExpectedDocument {
    @Column(name = "name_id", nullable = false)
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    protected ExpectedDocument() {}

    ExpectedDocument(Bilingual name) {
        this.nameId = name.id();
        this.nameEn = name.en();
    }
}
