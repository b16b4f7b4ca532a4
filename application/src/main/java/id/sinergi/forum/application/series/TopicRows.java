package id.sinergi.forum.application.series;

import id.sinergi.forum.api.series.TopicDetails;
import id.sinergi.forum.api.series.TopicFilter;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.util.Optional;

/** Reads topics as records: those of a series for its host, for auditors and for whoever proposed them. */
public interface TopicRows {
    /** The latest first. */
    Page<TopicDetails> list(TopicFilter filter, PageRequest page, Caller caller);

    Optional<TopicDetails> details(TopicRef ref, Caller caller);
}
