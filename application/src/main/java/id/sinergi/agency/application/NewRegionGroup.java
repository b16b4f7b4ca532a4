package id.sinergi.agency.application;

import id.sinergi.agency.api.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A region group to be made. */
public record NewRegionGroup(
        @NotBlank @Size(max = 160) String nameId,
        @Size(max = 160) String nameEn,
        @NotNull List<RegionCode> members) {}
