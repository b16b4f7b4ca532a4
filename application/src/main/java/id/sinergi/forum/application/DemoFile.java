package id.sinergi.forum.application;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.application.command.AddAgendaItem;
import id.sinergi.forum.application.command.AdmitDelegation;
import id.sinergi.forum.application.command.AgendaOutline;
import id.sinergi.forum.application.command.AttendeeLine;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.OpenForumSeries;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.application.command.RecordDecision;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.forum.application.followup.AssignFollowUp;
import id.sinergi.forum.application.followup.TaskDraft;
import id.sinergi.shared.api.Bilingual;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A recorded forum as a file, read as the commands that record it. */
record DemoFile(JsonObject content) {
    static DemoFile read(String resource) {
        try (JsonReader reader =
                Json.createReader(Objects.requireNonNull(DemoFile.class.getResourceAsStream(resource), resource))) {
            return new DemoFile(reader.readObject());
        }
    }

    OpenForumSeries series() {
        JsonObject series = content.getJsonObject("series");
        return new OpenForumSeries(
                host(), text(series.getJsonObject("name")), Rhythm.valueOf(series.getString("rhythm")), null, null);
    }

    ScheduleForum forum(ForumSeriesRef series) {
        JsonObject forum = content.getJsonObject("forum");
        return new ScheduleForum(
                host(),
                new ForumOutline(
                        text(forum.getJsonObject("title")),
                        LocalDateTime.parse(forum.getString("starts")),
                        LocalDateTime.parse(forum.getString("ends")),
                        forum.getString("zone"),
                        forum.getString("venue"),
                        forum.getString("city"),
                        series));
    }

    List<AddAgendaItem> agenda(ForumRef forum) {
        return each("agenda", item -> new AddAgendaItem(forum, topic(item)));
    }

    private static AgendaOutline topic(JsonObject item) {
        JsonObject description = item.getJsonObject("description");
        return new AgendaOutline(
                text(item.getJsonObject("title")),
                description == null ? null : text(description),
                new AgencyRef(item.getString("owner")),
                null,
                strings(item, "themes"),
                null);
    }

    List<AdmitDelegation> delegations(ForumRef forum) {
        return each("delegations", delegation -> {
            List<AttendeeLine> people = delegation.getJsonArray("attendees").getValuesAs(JsonObject.class).stream()
                    .map(person -> new AttendeeLine(null, text(person)))
                    .toList();
            return new AdmitDelegation(forum, new AgencyRef(delegation.getString("agency")), people);
        });
    }

    List<RecordDecision> decisions(ForumRef forum) {
        return each("decisions", decision -> new RecordDecision(forum, paragraph(decision)));
    }

    private static ParagraphDraft paragraph(JsonObject decision) {
        List<AgencyRef> responsible =
                strings(decision, "responsible").stream().map(AgencyRef::new).toList();
        return new ParagraphDraft(
                text(decision.getJsonObject("text")),
                DecisionKind.valueOf(decision.getString("kind")),
                responsible,
                null,
                strings(decision, "themes"),
                null);
    }

    List<AssignFollowUp> followUps(ForumRef forum) {
        return each(
                "followUps",
                followUp -> new AssignFollowUp(forum.paragraph(followUp.getInt("decision")), task(followUp)));
    }

    private static TaskDraft task(JsonObject followUp) {
        return new TaskDraft(
                text(followUp.getJsonObject("task")),
                new AgencyRef(followUp.getString("agency")),
                followUp.getString("person", null),
                LocalDate.parse(followUp.getString("due")));
    }

    private AgencyRef host() {
        return new AgencyRef(content.getJsonObject("series").getString("host"));
    }

    private <T> List<T> each(String list, Function<JsonObject, T> read) {
        return content.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }

    private static List<String> strings(JsonObject object, String list) {
        return object.getJsonArray(list).getValuesAs(JsonString::getString);
    }

    private static Bilingual text(JsonObject both) {
        return new Bilingual(both.getString("id"), both.getString("en", null));
    }
}
