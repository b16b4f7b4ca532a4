package id.sinergi.forum.api.news;

import java.time.LocalDate;
import java.util.UUID;

/** A day that comes near, of a forum or a decision. */
public record ComingDay(UUID record, LocalDate day) {}
