package id.sinergi.notification.web;

import id.sinergi.notification.api.NoticeBoard;
import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.api.NoticeRef;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.api.NoticeTopic;
import id.sinergi.notification.application.NoticeQueries;
import id.sinergi.notification.application.NoticeReading;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import id.sinergi.shared.web.rest.ListParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own notices, for programs. */
@Path("notices")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices", description = "What you have been told; seen by nobody else.")
public class NoticeResource {
    @Inject
    NoticeQueries notices;

    @Inject
    NoticeReading reading;

    @Inject
    Answers answers;

    @GET
    @Operation(operationId = "listNotices", summary = "Lists your notices, those you have not seen first")
    @APIResponse(responseCode = "200", description = "One page of notices")
    public ListAnswer<NoticeRow> list(
            @BeanParam ListParameters list,
            @QueryParam("topic") @Parameter(description = "Only notices about this.") NoticeTopic topic,
            @QueryParam("read") @Parameter(description = "Only those that you have seen, or have not.") Boolean read) {
        return answers.list(notices.list(new NoticeFilter(list.words(), topic, read), list.page()));
    }

    @GET
    @Path("board")
    @Operation(operationId = "showNoticeBoard", summary = "Says how much is new for you, and who invites you")
    @APIResponse(responseCode = "200", description = "The number is counted no further than 100")
    public NoticeBoard board() {
        return notices.board();
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "showNotice", summary = "Shows one of your notices")
    @APIResponse(responseCode = "200", description = "The notice")
    public NoticeRow details(@PathParam("ref") NoticeRef ref) {
        return notices.find(ref);
    }

    @POST
    @Path("{ref}/read")
    @Operation(operationId = "readNotice", summary = "Marks one of your notices as seen")
    @APIResponse(responseCode = "200", description = "The notice as it is now")
    public NoticeRow read(@PathParam("ref") NoticeRef ref) {
        reading.read(ref);
        return notices.find(ref);
    }

    @POST
    @Path("{ref}/read-all")
    @Operation(
            operationId = "readNotices",
            summary = "Marks a notice and all before it as seen; what came meanwhile stays new")
    @APIResponse(responseCode = "200", description = "What is still new")
    public NoticeBoard readAll(@PathParam("ref") NoticeRef ref) {
        reading.readUntil(ref);
        return notices.board();
    }
}
