package id.sinergi.forum.application.command.series;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;

/**
 * A coordinator takes a proposed topic onto an agenda.
 *
 * @param forum an edition of the series
 */
public record AcceptTopic(
        @NotNull TopicRef topic, int version, @NotNull ForumRef forum) implements Scoped {
    @Override
    public String subject() {
        return topic.subject();
    }

    @Override
    public Scope scope() {
        return topic.scope();
    }
}
