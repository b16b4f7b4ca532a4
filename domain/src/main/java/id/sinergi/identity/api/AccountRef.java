package id.sinergi.identity.api;

import id.sinergi.shared.api.Subject;

/** An account by its user name. */
public record AccountRef(String username) implements Subject {
    @Override
    public String subject() {
        return username;
    }
}
