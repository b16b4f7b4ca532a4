package id.sinergi.forum.application.command.series;

import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;

/** Somebody takes back what their agency has proposed. */
public record WithdrawTopic(@NotNull TopicRef topic, int version) implements Scoped {
    @Override
    public String subject() {
        return topic.subject();
    }

    @Override
    public Scope scope() {
        return new Scope("forum-topic-proposer", topic.value());
    }
}
