package id.sinergi.forum.web;

import id.sinergi.forum.api.DecisionRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** What the address of a page names, known from the first phase of a request on; and the way to other pages. */
@RequestScoped
public class Addressed {
    @Inject
    ExternalContext external;

    public ForumRef forum() {
        return new ForumRef(segment("ref"));
    }

    public ForumSeriesRef series() {
        return new ForumSeriesRef(segment("ref"));
    }

    public DecisionRef decision() {
        return new DecisionRef(segment("forum") + "/" + segment("number"));
    }

    /** The key of an agenda item; empty where a new one is written. */
    public Optional<UUID> item() {
        try {
            return find("item").map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw new NotFound("item");
        }
    }

    /** A part of the address; empty where the address has no such part. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(external.getRequestParameterMap().get(name)).filter(given -> !given.isBlank());
    }

    private String segment(String name) {
        return find(name).orElseThrow(() -> new NotFound(name));
    }

    public void goTo(String address) throws IOException {
        external.redirect(address);
    }

    public void goTo(ForumRef forum) throws IOException {
        goTo("/forums/" + forum);
    }
}
