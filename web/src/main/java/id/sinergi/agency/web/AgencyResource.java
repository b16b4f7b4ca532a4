package id.sinergi.agency.web;

import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.application.AgencyDetails;
import id.sinergi.agency.application.AgencyFilter;
import id.sinergi.agency.application.AgencyQueries;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ministries, other bodies and regional governments, for programs. */
@Path("agencies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies", description = "Ministries, other bodies of state and regional governments.")
public class AgencyResource {
    @Inject
    AgencyQueries agencies;

    @Inject
    Answers answers;

    @GET
    @Operation(operationId = "listAgencies", summary = "Lists agencies in the order of protocol")
    @APIResponse(responseCode = "200", description = "One page of agencies")
    public ListAnswer<AgencyRow> list(
            @BeanParam ListParameters list,
            @QueryParam("kind") @Parameter(description = "Only this sort of body.") AgencyKind kind,
            @QueryParam("province") @Parameter(description = "Only the governments of a province and within it.")
                    RegionCode province) {
        return answers.list(agencies.list(new AgencyFilter(list.words(), kind, province), list.page()));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "showAgency", summary = "Shows one agency")
    @APIResponse(responseCode = "200", description = "The agency, its version in ETag")
    public One<AgencyDetails> details(
            @PathParam("ref") @Parameter(description = "For example K17, BRIN or PEMDA-64.01.") AgencyRef ref) {
        AgencyDetails details = agencies.details(ref).orElseThrow(() -> new NotFound(ref.value()));
        return One.of(details);
    }
}
