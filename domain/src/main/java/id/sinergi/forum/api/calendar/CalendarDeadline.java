package id.sinergi.forum.api.calendar;

import id.sinergi.shared.api.Bilingual;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The day by which a decision or a follow-up asks for something.
 *
 * @param ref of the decision ({@code DEC-}) or the follow-up ({@code FUP-})
 * @param text what is asked for
 */
public record CalendarDeadline(String ref, Bilingual text, LocalDate day, int version, Instant changedAt) {}
