package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.shared.web.rest.openapi.Meaning;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which forums a list shows. */
public class ForumCriteria {
    @QueryParam("status")
    @Meaning("Only forums that stand there.")
    ForumStatus status;

    @QueryParam("host")
    @Meaning("Only forums of this agency, for example K17.")
    AgencyRef host;

    @QueryParam("series")
    @Meaning("Only editions of this series, for example SER-0001.")
    ForumSeriesRef series;

    @QueryParam("participant")
    @Meaning("Only forums that this agency hosts or takes part in, for example PEMDA-64.01.")
    AgencyRef participant;

    @QueryParam("from")
    @Meaning("Only forums that begin on this day or later.")
    LocalDate from;

    @QueryParam("until")
    @Meaning("Only forums that begin on this day or earlier.")
    LocalDate until;

    ForumFilter filter(String words) {
        return new ForumFilter(words, status, host, series, participant, from, until);
    }
}
