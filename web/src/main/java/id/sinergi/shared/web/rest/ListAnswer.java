package id.sinergi.shared.web.rest;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows, in order; each has {@code ref} and {@code href}
 * @param next the address of the following page; null on the last one
 * @param count how many rows the whole list has, counted no further than 1,000
 * @param countIsExact false when there are more than were counted
 */
public record ListAnswer<T>(List<T> items, String next, int count, boolean countIsExact) {}
