package id.sinergi.shared.api;

import java.time.LocalDate;

/**
 * Days from one to another, both included.
 *
 * @param from null for no beginning
 * @param until null for no end
 */
public record DayRange(LocalDate from, LocalDate until) {
    public static final DayRange ANY = new DayRange(null, null);
}
