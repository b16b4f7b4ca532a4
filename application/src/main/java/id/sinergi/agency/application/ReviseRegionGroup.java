package id.sinergi.agency.application;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.shared.api.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a region group shall be from now on.
 *
 * @param version the version the administrator has read
 */
public record ReviseRegionGroup(
        @NotNull RegionGroupRef ref,
        int version,
        @NotBlank @Size(max = 160) String nameId,
        @Size(max = 160) String nameEn,
        @NotNull List<RegionCode> members)
        implements Subject {
    @Override
    public String subject() {
        return ref.value();
    }
}
