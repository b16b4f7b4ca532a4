package id.sinergi.forum.api.minutes;

import java.time.Instant;
import java.util.List;

/**
 * A version of minutes in a list.
 *
 * @param number from 1, in the order of their writing
 * @param from when its first words were saved
 * @param until when its last words were saved
 * @param authors who wrote in it; those whose account is gone are left out
 * @param sections how many sections were written in it
 * @param restoredFrom the older version it took up again; null for one written by hand
 */
public record MinutesVersionRow(
        int number, Instant from, Instant until, List<String> authors, int sections, Integer restoredFrom) {}
