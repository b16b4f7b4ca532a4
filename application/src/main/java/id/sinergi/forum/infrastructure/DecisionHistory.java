package id.sinergi.forum.infrastructure;

import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.progress.StatusChange;
import id.sinergi.shared.infrastructure.JsonColumn;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the table itself remembers of a decision's statuses: the first one first. */
record DecisionHistory(List<Step> steps) {
    /** Every version of the decision {@code d}, in one column. */
    static final String COLUMN = """
            (SELECT JSON_ARRAYAGG(JSON_OBJECT('status', v.status, 'reason', v.status_reason, 'by', v.changed_by,
                                              'at', CAST(UNIX_TIMESTAMP(v.row_start) * 1000000 AS SIGNED))
                                  ORDER BY v.row_start)
             FROM decision FOR SYSTEM_TIME ALL AS v WHERE v.id = d.id)""";

    record Step(DecisionStatus status, String reason, Instant at, UUID by) {
        private static Step of(JsonObject version) {
            return new Step(
                    DecisionStatus.valueOf(version.getString("status")),
                    version.getString("reason", null),
                    Instant.EPOCH.plus(version.getJsonNumber("at").longValueExact(), ChronoUnit.MICROS),
                    version.isNull("by") ? null : UUID.fromString(version.getString("by")));
        }

        private boolean saysTheSameAs(Step other) {
            return status == other.status && Objects.equals(reason, other.reason);
        }
    }

    /** A version that changed something else is no step. */
    static DecisionHistory of(String json) {
        List<Step> steps = new ArrayList<>();
        for (Step version : JsonColumn.read(json, Step::of)) {
            if (steps.isEmpty() || !version.saysTheSameAs(steps.get(steps.size() - 1))) {
                steps.add(version);
            }
        }
        return new DecisionHistory(steps);
    }

    Set<UUID> authors() {
        return steps.stream().map(Step::by).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    List<StatusChange> by(Map<UUID, String> names) {
        return steps.stream()
                .map(step -> new StatusChange(
                        step.status(), step.reason(), step.at(), step.by() == null ? null : names.get(step.by())))
                .toList();
    }
}
