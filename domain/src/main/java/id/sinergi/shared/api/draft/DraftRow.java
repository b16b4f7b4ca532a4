package id.sinergi.shared.api.draft;

import java.time.Instant;

/**
 * A half-finished form in a list.
 *
 * @param address path and query of its page
 * @param title what its page is called
 */
public record DraftRow(String address, String title, Instant savedAt) {}
