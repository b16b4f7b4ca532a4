package id.sinergi.shared.web.rest;

import id.sinergi.shared.api.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/** How resources answer with lists; one record is answered as {@link One}. */
@RequestScoped
public class Answers {
    @Context
    UriInfo address;

    protected Answers() {}

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
}
