package id.sinergi.agency.application;

import java.time.LocalDate;

/**
 * How many regions there were on a day.
 *
 * @param autonomous regencies and cities with a government of their own making; the rest are Jakarta's units
 */
public record RegionCounts(LocalDate on, int provinces, int regencies, int cities, int autonomous) {
    public int regenciesAndCities() {
        return regencies + cities;
    }
}
