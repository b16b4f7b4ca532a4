package id.sinergi.forum.application.command.series;

import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.shared.api.Scope;
import id.sinergi.shared.api.Scoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A coordinator does not take a proposed topic up, and says why. */
public record DeclineTopic(
        @NotNull TopicRef topic,
        int version,
        @Size(max = 1000) String reason) implements Scoped {
    @Override
    public String subject() {
        return topic.subject();
    }

    @Override
    public Scope scope() {
        return topic.scope();
    }
}
