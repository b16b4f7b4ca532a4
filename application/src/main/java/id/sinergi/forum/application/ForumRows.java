package id.sinergi.forum.application;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.ForumPlan;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.time.LocalDate;
import java.util.Optional;

/** Reads forums as records; drafts only for the people of their host and for auditors. */
public interface ForumRows {
    /** Forums by their start, the latest first. */
    Page<ForumRow> list(ForumFilter filter, PageRequest page, Caller caller);

    Optional<ForumPlan> plan(ForumRef ref, Caller caller);

    Optional<ForumHead> head(ForumRef ref, Caller caller);

    Optional<ForumDetails> details(ForumRef ref, Caller caller, LocalDate today);
}
