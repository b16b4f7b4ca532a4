package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumStatus;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which forums a list shows. */
public class ForumCriteria {
    @QueryParam("status")
    @Parameter(description = "Only forums that stand there.")
    ForumStatus status;

    @QueryParam("host")
    @Parameter(description = "Only forums of this agency.", example = "K17")
    AgencyRef host;

    @QueryParam("series")
    @Parameter(description = "Only editions of this series.", example = "SER-0001")
    ForumSeriesRef series;

    @QueryParam("participant")
    @Parameter(description = "Only forums in which this agency takes part.", example = "PEMDA-64.01")
    AgencyRef participant;

    @QueryParam("from")
    @Parameter(description = "Only forums that begin on this day or later.")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Only forums that begin on this day or earlier.")
    LocalDate until;

    ForumFilter filter(String words) {
        return new ForumFilter(words, status, host, series, participant, from, until);
    }
}
