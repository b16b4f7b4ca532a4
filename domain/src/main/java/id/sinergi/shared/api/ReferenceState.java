package id.sinergi.shared.api;

import java.time.Instant;

/**
 * How the reference data of the database stands.
 *
 * @param files how many files it comes from
 * @param loadedAt when one of them was last loaded
 */
public record ReferenceState(int files, Instant loadedAt) {}
