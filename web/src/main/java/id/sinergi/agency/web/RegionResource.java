package id.sinergi.agency.web;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.api.RegionKind;
import id.sinergi.agency.application.RegionDetails;
import id.sinergi.agency.application.RegionFilter;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.agency.application.RegionRow;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.ListParameters;
import id.sinergi.shared.web.rest.One;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Provinces, regencies and cities on any day, for programs. */
@Path("regions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regions", description = "Provinces, regencies and cities, as they were on any day.")
public class RegionResource {
    @Inject
    RegionQueries regions;

    @Inject
    Answers answers;

    @GET
    @Operation(operationId = "listRegions", summary = "Lists the regions of a day by code")
    @APIResponse(responseCode = "200", description = "One page of regions")
    public ListAnswer<RegionRow> list(
            @BeanParam ListParameters list,
            @QueryParam("kind") @Parameter(description = "Only provinces, regencies or cities.") RegionKind kind,
            @QueryParam("province") @Parameter(description = "Only what lay in this province on the day.")
                    RegionCode province,
            @QueryParam("group") @Parameter(description = "Only members of this group.") RegionGroupRef group,
            @QueryParam("trueOn") @Parameter(description = "The day; today when left out.") LocalDate trueOn) {
        RegionFilter filter = new RegionFilter(list.words(), kind, province, group, trueOn);
        return answers.list(regions.list(filter, list.page()));
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "showRegion", summary = "Shows one region, what the laws did to it, and its government")
    @APIResponse(responseCode = "200", description = "The region, its version in ETag")
    public One<RegionDetails> details(
            @PathParam("code") @Parameter(description = "The code by Kemendagri, for example 64 or 64.01.")
                    RegionCode code) {
        RegionDetails details = regions.details(code).orElseThrow(() -> new NotFound(code.value()));
        return One.of(details);
    }
}
