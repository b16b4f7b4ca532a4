package id.sinergi.forum.application.agenda;

import id.sinergi.forum.api.ForumSeriesId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The edition whose agenda is being written.
 *
 * @param starts only what was before belongs to earlier editions
 * @param day its first day, at its place
 */
public record Edition(ForumSeriesId series, Instant starts, LocalDate day) {}
