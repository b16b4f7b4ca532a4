package id.sinergi.forum.api.progress;

import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;

/**
 * A record that proves something, as other records show it.
 *
 * @param address of its page
 * @param on since when it holds; null where it has no day
 */
public record ProofLabel(Bilingual name, String address, LocalDate on) {}
