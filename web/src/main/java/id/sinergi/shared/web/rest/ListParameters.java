package id.sinergi.shared.web.rest;

import id.sinergi.shared.api.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list takes. */
public class ListParameters {
    @QueryParam("q")
    @Parameter(description = "Words to search for.")
    String words;

    @QueryParam("limit")
    @DefaultValue("" + PageRequest.DEFAULT)
    @Parameter(
            description = "How many rows; a number beyond the limits is brought within them.",
            schema = @Schema(minimum = "1", maximum = "" + PageRequest.MAX, defaultValue = "" + PageRequest.DEFAULT))
    Integer limit;

    @QueryParam("after")
    @Parameter(description = "The position to continue from; take it from `next`, never make one.")
    String after;

    /** The words searched for; null when there are none. */
    public String words() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    public PageRequest page() {
        return new PageRequest(after, limit);
    }
}
