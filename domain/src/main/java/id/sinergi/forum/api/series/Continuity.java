package id.sinergi.forum.api.series;

/**
 * Whether a series is held "periodically and continuously", as figures.
 *
 * @param held due days for which an edition was held
 * @param due due days that have passed or were met early, from the day on which the count began
 * @param daysOverdue since the day by which the next edition should have been held; 0 when that is still to come
 */
public record Continuity(int held, int due, int daysOverdue) {}
