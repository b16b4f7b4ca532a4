package id.sinergi.shared.api.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A half-finished form with everything typed into it.
 *
 * @param address path and query of its page
 * @param title what its page is called
 * @param fields by the names of the inputs; no secrets among them
 */
public record DraftDetails(String address, String title, Map<String, List<String>> fields, Instant savedAt) {}
