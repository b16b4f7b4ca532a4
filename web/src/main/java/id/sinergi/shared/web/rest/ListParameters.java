package id.sinergi.shared.web.rest;

import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.web.rest.openapi.Meaning;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** What every list takes. */
public class ListParameters {
    @QueryParam("q")
    @Meaning("Words to search for.")
    String words;

    @QueryParam("limit")
    @Meaning("How many rows, 1 to 200; a number beyond is brought within.")
    @DefaultValue("" + PageRequest.DEFAULT)
    Integer limit;

    @QueryParam("after")
    @Meaning("The position to continue from; take it from next, never make one.")
    String after;

    /** The words searched for; null when there are none. */
    public String words() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    public PageRequest page() {
        return new PageRequest(after, limit);
    }
}
