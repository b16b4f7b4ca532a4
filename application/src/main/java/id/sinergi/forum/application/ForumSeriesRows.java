package id.sinergi.forum.application;

import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.ForumSeriesFilter;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.time.LocalDate;
import java.util.Optional;

/** Reads series as records; everybody may see them, but of their editions only those that they may see. */
public interface ForumSeriesRows {
    /** Series by their Indonesian name. */
    Page<ForumSeriesRow> list(ForumSeriesFilter filter, PageRequest page, LocalDate today);

    Optional<ForumSeriesDetails> details(ForumSeriesRef ref, Caller caller, LocalDate today);
}
