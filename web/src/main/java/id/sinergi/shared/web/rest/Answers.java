package id.sinergi.shared.web.rest;

import id.sinergi.shared.api.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/** How resources answer. */
@RequestScoped
public class Answers {
    @Inject
    Json json;

    @Context
    Request request;

    @Context
    UriInfo address;

    protected Answers() {}

    /** One record with its version; nothing but "not modified" when the caller has it already. */
    public Response one(Object details, int version) {
        byte[] body = json.write(details);
        EntityTag tag = new EntityTag(Version.tag(version, body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(body, MediaType.APPLICATION_JSON_TYPE) : unchanged;
        return answer.tag(tag).cacheControl(ownCopyOnly()).build();
    }

    /** What a change made of a record. */
    public Response changed(Object details, int version) {
        byte[] body = json.write(details);
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(Version.tag(version, body)))
                .build();
    }

    /** A new record and where it lives. */
    public Response created(String segment, String reference, Object details, int version) {
        return Response.fromResponse(changed(details, version))
                .status(Response.Status.CREATED)
                .location(URI.create(Hrefs.of(segment, reference)))
                .build();
    }

    /** One page of a list, with the address of the following one. */
    public <T> ListAnswer<T> list(Page<T> page) {
        String next = page.next() == null ? null : here(page.next());
        return new ListAnswer<>(page.items(), next, page.count(), page.countIsExact());
    }

    /** The address of this very list, from another position on; without the host, which a proxy may have changed. */
    private String here(String after) {
        URI there =
                address.getRequestUriBuilder().replaceQueryParam("after", after).build();
        return there.getRawPath() + "?" + there.getRawQuery();
    }

    /** A list that is always shown whole. */
    public <T> ListAnswer<T> all(List<T> items) {
        return new ListAnswer<>(items, null, items.size(), true);
    }

    /** The browser may keep it for the same person, but asks each time. */
    private static CacheControl ownCopyOnly() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }
}
