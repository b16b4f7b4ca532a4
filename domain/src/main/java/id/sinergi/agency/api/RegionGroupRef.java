package id.sinergi.agency.api;

import id.sinergi.shared.api.Subject;

/** The reference of a region group, {@code GRP-01}. */
public record RegionGroupRef(String value) implements Subject {
    @Override
    public String subject() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
