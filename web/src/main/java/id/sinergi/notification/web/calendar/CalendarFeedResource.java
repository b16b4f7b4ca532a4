package id.sinergi.notification.web.calendar;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.notification.api.calendar.FeedRef;
import id.sinergi.notification.api.calendar.FeedRow;
import id.sinergi.notification.application.calendar.OwnCalendars;
import id.sinergi.shared.web.rest.Answers;
import id.sinergi.shared.web.rest.ListAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The secret addresses of the caller's calendars, for programs. */
@Path("calendar-feeds")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "Secret addresses under which your calendar programs read.")
public class CalendarFeedResource {
    @Inject
    OwnCalendars calendars;

    @Inject
    CalendarAddresses addresses;

    @Inject
    Answers answers;

    /** Which calendar: a series, or your own when there is none. */
    @Schema(name = "CalendarFeedWanted")
    public record Wanted(ForumSeriesRef series) {}

    /** Where calendar programs read; whoever has the address reads there. */
    @Schema(name = "CalendarFeedAddress")
    public record Made(String address) {}

    @GET
    @Operation(operationId = "listCalendarFeeds", summary = "Lists the secret addresses you have, without the secret")
    @APIResponse(responseCode = "200", description = "All of them; there is never a second page")
    public ListAnswer<FeedRow> list() {
        return answers.all(calendars.list());
    }

    @POST
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Makes a secret address, in place of the one there was for the same calendar")
    @APIResponse(responseCode = "200", description = "The address, which is never shown again")
    public Made make(Wanted wanted) {
        return new Made(addresses.of(calendars.make(wanted.series())));
    }

    @DELETE
    @Path("{ref}")
    @Operation(operationId = "revokeCalendarFeed", summary = "Takes a secret address away")
    @APIResponse(responseCode = "204", description = "Nobody reads there any more")
    public void revoke(@PathParam("ref") FeedRef ref) {
        calendars.revoke(ref);
    }
}
