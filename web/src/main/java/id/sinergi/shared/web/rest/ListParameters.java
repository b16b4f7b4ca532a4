package id.sinergi.shared.web.rest;

import id.sinergi.shared.api.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** What every list takes. */
public class ListParameters {
    @QueryParam("q")
    String words;

    @QueryParam("limit")
    @DefaultValue("" + PageRequest.DEFAULT)
    Integer limit;

    @QueryParam("after")
    String after;

    /** The words searched for; null when there are none. */
    public String words() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    public PageRequest page() {
        return new PageRequest(after, limit);
    }
}
