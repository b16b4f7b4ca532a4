package id.sinergi.agency.domain;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Regions that people treat as one, as the buffer regions of the new capital. Delivered with a first list of members;
 * from then on an administrator keeps it, and the database keeps what it was before.
 */
@Entity
@Table(name = "region_group")
public class RegionGroup extends Recorded {
    @Id
    private UUID id = Ids.next();

    @Column(nullable = false)
    private String ref;

    @Column(name = "name_id", nullable = false)
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    @ElementCollection
    @CollectionTable(name = "region_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "region_code")
    private Set<String> members = new HashSet<>();

    protected RegionGroup() {}

    public RegionGroup(RegionGroupRef ref, Bilingual name, Collection<RegionCode> members) {
        this.ref = ref.value();
        revise(name, members);
    }

    /** Gives the group another name and other members; a region named twice is in it once. */
    public void revise(Bilingual name, Collection<RegionCode> regions) {
        if (name.id() == null || name.id().isBlank()) {
            throw new RegionGroupNeedsName(ref);
        }
        nameId = name.id().strip();
        nameEn = name.en() == null || name.en().isBlank() ? null : name.en().strip();
        Set<String> wanted = regions.stream().map(RegionCode::value).collect(Collectors.toSet());
        members.retainAll(wanted);
        members.addAll(wanted);
    }

    public UUID id() {
        return id;
    }

    public RegionGroupRef ref() {
        return new RegionGroupRef(ref);
    }

    public Bilingual name() {
        return new Bilingual(nameId, nameEn);
    }

    public Set<RegionCode> members() {
        return members.stream().map(RegionCode::new).collect(Collectors.toUnmodifiableSet());
    }
}
