package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.shared.api.RuleViolation;

/** A topic is accepted, declined or taken back once. */
public class TopicHasBeenDecided extends RuleViolation {
    private static final long serialVersionUID = 1;

    public TopicHasBeenDecided(TopicRef topic, TopicState state) {
        super(topic, state);
    }
}
