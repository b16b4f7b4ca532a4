package id.sinergi.agency.application;

import static id.sinergi.shared.api.Permission.REFERENCE_MANAGE;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.domain.RegionGroup;
import id.sinergi.agency.domain.RegionGroups;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What an administrator does to keep the region groups. */
@Stateless
public class RegionGrouping {
    @Inject
    RegionGroups groups;

    /** Makes a group; refused when a member is not a region. */
    @Permit(REFERENCE_MANAGE)
    public RegionGroupRef create(NewRegionGroup command) {
        expectRegions(command.members());
        RegionGroupRef ref = groups.nextRef();
        groups.add(new RegionGroup(ref, new Bilingual(command.nameId(), command.nameEn()), command.members()));
        return ref;
    }

    /** Changes name and members; refused when somebody else changed the group, or a member is not a region. */
    @Permit(REFERENCE_MANAGE)
    public void revise(ReviseRegionGroup command) {
        RegionGroup group = groups.find(command.ref())
                .orElseThrow(() -> new NotFound(command.ref().value()));
        group.expectVersion(command.version(), command.ref().value());
        expectRegions(command.members());
        group.revise(new Bilingual(command.nameId(), command.nameEn()), command.members());
    }

    private void expectRegions(List<RegionCode> codes) {
        Set<RegionCode> existing = groups.existing(codes);
        codes.stream().filter(code -> !existing.contains(code)).findFirst().ifPresent(code -> {
            throw new NotFound(code.value());
        });
    }
}
