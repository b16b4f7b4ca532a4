package id.sinergi.agency.web;

import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.application.RegionGroupDetails;
import id.sinergi.agency.application.RegionGroupRow;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.One;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Groups of regions that are planned for together, for programs. */
@Path("region-groups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regions")
public class RegionGroupResource {
    @Inject
    RegionQueries regions;

    @Inject
    Answers answers;

    @GET
    @Operation(operationId = "listRegionGroups", summary = "Lists all region groups")
    @APIResponse(responseCode = "200", description = "All groups; there is never a second page")
    public ListAnswer<RegionGroupRow> list() {
        return answers.all(regions.groups());
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "showRegionGroup", summary = "Shows one region group with its members")
    @APIResponse(responseCode = "200", description = "The group, its version in ETag")
    public One<RegionGroupDetails> details(@PathParam("ref") RegionGroupRef ref) {
        RegionGroupDetails details = regions.group(ref).orElseThrow(() -> new NotFound(ref.value()));
        return One.of(details);
    }
}
