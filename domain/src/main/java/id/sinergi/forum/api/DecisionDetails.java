package id.sinergi.forum.api;

import id.sinergi.forum.api.progress.DecisionThread;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A decided paragraph as its page shows it.
 *
 * @param version to be given back with a change
 * @param statusReason null where nothing had to be explained
 * @param due null where no date was agreed
 * @param overdue whether somebody should have acted already
 * @param forumTime when it was decided
 * @param thread where it came from and where it led
 * @param mayRevise whether the caller may correct the wording now
 * @param mayAssign whether the caller may ask an agency to do something about it
 * @param next what the caller may say has become of it
 */
public record DecisionDetails(
        String ref,
        int version,
        int number,
        Bilingual text,
        DecisionKind kind,
        DecisionStatus status,
        String statusReason,
        LocalDate due,
        boolean overdue,
        ForumLabel forum,
        ForumTime forumTime,
        List<AgencyLabel> responsible,
        List<Theme> themes,
        DecisionThread thread,
        boolean mayRevise,
        boolean mayAssign,
        Set<DecisionStatus> next)
        implements Versioned {}
