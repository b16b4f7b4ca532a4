package id.sinergi.forum.web.register;

import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.register.DecisionLine;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of the register in one language. */
final class DecisionColumns {
    private final Language language;
    private final Text text;
    private final Map<?, String> kinds;
    private final Map<?, String> statuses;

    DecisionColumns(Language language) {
        this.language = language;
        this.text = Text.in(language);
        this.kinds = labels(DecisionKind.class);
        this.statuses = labels(DecisionStatus.class);
    }

    private <E extends Enum<E>> Map<E, String> labels(Class<E> type) {
        Map<E, String> labels = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants())
                .forEach(each -> labels.put(each, text.get(type.getSimpleName() + "." + each.name())));
        return labels;
    }

    /** What the sheet is called. */
    String name() {
        return text.get("decisions.title");
    }

    List<String> names() {
        return List.of(
                text.get("register.ref"),
                text.get("decision.forum"),
                text.get("register.forumTitle"),
                text.get("register.decidedOn"),
                text.get("decision.kind"),
                text.get("decision.text.id"),
                text.get("decision.text.en"),
                text.get("decision.responsible"),
                text.get("themes"),
                text.get("decision.due"),
                text.get("decision.status"),
                text.get("progress.note"),
                text.get("decision.proof"));
    }

    List<?> cells(DecisionLine line) {
        return Arrays.asList(
                line.ref(),
                line.forum().ref(),
                of(line.forum().name()),
                line.decidedOn(),
                kinds.get(line.kind()),
                line.text().id(),
                line.text().en(),
                joined(line.responsible()),
                joined(line.themes()),
                line.due(),
                statuses.get(line.status()),
                line.reason(),
                line.proof());
    }

    private String joined(List<Bilingual> names) {
        return names.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String of(Bilingual both) {
        return both.in(language.code());
    }
}
