package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumStatus;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which forums a list shows. */
public class ForumCriteria {
    @QueryParam("status")
    ForumStatus status;

    @QueryParam("host")
    AgencyRef host;

    @QueryParam("series")
    ForumSeriesRef series;

    @QueryParam("participant")
    AgencyRef participant;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    ForumFilter filter(String words) {
        return new ForumFilter(words, status, host, series, participant, from, until);
    }
}
