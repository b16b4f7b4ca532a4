package id.sinergi.shared.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * How {@link One} record travels: its version in {@code ETag}, nothing but "not modified" where the reader has it
 * already, 201 and its address where it is new. Comes before {@link CacheRules}, which has the last word otherwise.
 */
@Provider
@Priority(Priorities.USER + 1)
public class OneAnswers implements ContainerResponseFilter {
    @Inject
    Json json;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof One<?> one)) {
            return;
        }
        byte[] body = json.write(one.record());
        EntityTag tag = new EntityTag(Version.tag(one.version(), body));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (one.location() != null) {
            response.setStatus(Response.Status.CREATED.getStatusCode());
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            request.getUriInfo().getBaseUri().resolve(one.location()));
        }
        response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        if (request.getMethod().equals(HttpMethod.GET)) {
            read(request, response, tag);
        }
    }

    private static void read(ContainerRequestContext request, ContainerResponseContext response, EntityTag tag) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, ownCopyOnly());
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged != null) {
            response.setStatus(unchanged.build().getStatus());
            response.setEntity(null);
        }
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
