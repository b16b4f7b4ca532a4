package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.application.minutes.FinaliseMinutes;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.minutes.MinutesWriting;
import id.sinergi.forum.application.minutes.WriteSection;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.rest.Kept;
import id.sinergi.shared.web.rest.One;
import id.sinergi.shared.web.rest.PrintedPaper;
import id.sinergi.shared.web.rest.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was said in a forum, for programs; and for the script that saves while people write. */
@Path("forums/{ref}/minutes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes", description = "What was said in a forum: empty, draft, final; corrected by protocol.")
public class MinutesResource {
    @Inject
    MinutesQueries queries;

    @Inject
    MinutesWriting writing;

    @Inject
    MinutesPrinter printer;

    @PathParam("ref")
    ForumRef ref;

    @GET
    @Operation(operationId = "showMinutes", summary = "Shows the minutes of a forum, section by section")
    @APIResponse(
            responseCode = "200",
            description = "The minutes; the version of the whole in ETag, that of each section beside it")
    public One<MinutesDetails> details() {
        return minutes().shown();
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(operationId = "printMinutes", summary = "Prints the minutes as PDF/A, in one language")
    @APIResponse(responseCode = "200", description = "The document", content = @Content(mediaType = "application/pdf"))
    public Response print(@QueryParam("language") @DefaultValue("id") String language) {
        return PrintedPaper.in(language).answer(ref.value() + "-minutes", spoken -> printer.print(ref, spoken));
    }

    @GET
    @Path("sections/{section}")
    @Operation(operationId = "showMinutesSection", summary = "Shows one section of the minutes")
    @APIResponse(
            responseCode = "200",
            description = "The section, its own version in ETag; 0 while nobody has written it")
    public One<MinutesDetails.Section> section(@PathParam("section") SectionKey key) {
        return kept(key).shown();
    }

    @PUT
    @Path("sections/{section}")
    @Operation(operationId = "writeMinutesSection", summary = "Writes one section of the minutes")
    @APIResponse(responseCode = "200", description = "The section as it is now")
    public One<MinutesDetails.Section> write(
            @PathParam("section") SectionKey key, @HeaderParam(HttpHeaders.IF_MATCH) Version seen, SectionText text) {
        return kept(key).changed(seen, version -> writing.write(new WriteSection(ref, key, version, text)));
    }

    @POST
    @Path("finalise")
    @Operation(operationId = "finaliseMinutes", summary = "Ends the writing; the minutes never change again")
    @APIResponse(responseCode = "200", description = "The minutes as they are for good")
    public One<MinutesDetails> finalise(@HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        return minutes().changed(seen, version -> writing.finalise(new FinaliseMinutes(ref, version)));
    }

    private Kept<MinutesDetails> minutes() {
        return () -> One.of(queries.details(ref));
    }

    private Kept<MinutesDetails.Section> kept(SectionKey key) {
        return () -> One.of(queries.details(ref).section(key).orElseThrow(() -> new NotFound(key.value())));
    }
}
