package id.sinergi.forum.api.news;

import java.time.LocalDate;
import java.util.List;

/** Which days come near, both ends of a span included, for whoever reminds people. Each list is one query. */
public interface ComingDayDirectory {
    /** Announced forums that begin. */
    List<ComingDay> forums(LocalDate from, LocalDate until);

    /** Announced forums whose registration ends while somebody has not answered. */
    List<ComingDay> registrations(LocalDate from, LocalDate until);

    /** Decisions that are not carried out yet and due. */
    List<ComingDay> decisions(LocalDate from, LocalDate until);
}
