package id.sinergi.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;

/** The record of 11 October 2022 in the words of the demonstration, and how a coordinator types it in. */
public final class BalikpapanForum {
    private String page;
    private final JsonObject file = read();
    private final Visitor coordinator;

    public BalikpapanForum(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    private static JsonObject read() {
        try {
            return JsonParser.parseString(Files.readString(ProjectDirectory.root()
                            .resolve("application/src/main/resources/demo/balikpapan-2022.json")))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything from the series to the closed record. */
    public void record() {
        openSeries();
        planForum();
        list("agenda").forEach(this::addAgendaItem);
        coordinator.press("announce").press("hold");
        list("delegations").forEach(this::admit);
        list("decisions").forEach(this::decide);
        coordinator.open(page);
        coordinator.page().locator("[popovertarget=closeDialog]").first().click();
        coordinator.press("close");
    }

    private void openSeries() {
        JsonObject series = file.getAsJsonObject("series");
        coordinator.open("/forum-series");
        coordinator.follow("/forum-series/new");
        fillIn("name", series.getAsJsonObject("name"));
        coordinator.choose("rhythm", series.get("rhythm").getAsString()).press("save");
    }

    private void planForum() {
        JsonObject forum = file.getAsJsonObject("forum");
        coordinator.press(coordinator.page().locator(".head-actions a[href$='/next']"));
        fillIn("title", forum.getAsJsonObject("title"));
        moment("starts", forum.get("starts").getAsString());
        moment("ends", forum.get("ends").getAsString());
        coordinator
                .fillIn("venue", forum.get("venue").getAsString())
                .fillIn("city", forum.get("city").getAsString())
                .choose("zone", forum.get("zone").getAsString())
                .press("save");
        page = coordinator.address().replace("/proposals", "");
    }

    private void moment(String name, String moment) {
        coordinator.fillIn(name + "On", moment.split("T", -1)[0]).fillIn(name + "At", moment.split("T", -1)[1]);
    }

    private void addAgendaItem(JsonObject item) {
        follow("/agenda/new");
        fillIn("title", item.getAsJsonObject("title"));
        if (item.has("description")) {
            fillIn("description", item.getAsJsonObject("description"));
        }
        coordinator
                .pick("owner", item.get("owner").getAsString())
                .tick("themes", texts(item.getAsJsonArray("themes")))
                .press("save");
    }

    private void admit(JsonObject delegation) {
        follow("/participants/new");
        coordinator.pick("agency", delegation.get("agency").getAsString());
        List<JsonObject> people = objects(delegation.getAsJsonArray("attendees"));
        for (int line = 0; line < people.size(); line++) {
            fillIn("people:" + line + ":function", people.get(line));
        }
        coordinator.press("save");
    }

    private void decide(JsonObject decision) {
        follow("/decisions/new");
        fillIn("text", decision.getAsJsonObject("text"));
        coordinator.choose("kind", decision.get("kind").getAsString());
        texts(decision.getAsJsonArray("responsible")).forEach(agency -> coordinator.pick("responsible", agency));
        coordinator.tick("themes", texts(decision.getAsJsonArray("themes"))).press("save");
    }

    private void follow(String end) {
        assertThat(coordinator.page().locator(".notice.error, .field-error:not(:empty)"))
                .hasCount(0);
        if (!coordinator.address().equals(page)) {
            coordinator.open(page);
        }
        coordinator.press(coordinator.page().locator("main a[href^='/forums/FRM-'][href$='" + end + "']"));
    }

    private void fillIn(String name, JsonObject bilingual) {
        coordinator
                .fillIn(name + "Id", bilingual.get("id").getAsString())
                .fillIn(name + "En", bilingual.get("en").getAsString());
    }

    /** The forum's title in a language. */
    public String title(String language) {
        return file.getAsJsonObject("forum")
                .getAsJsonObject("title")
                .get(language)
                .getAsString();
    }

    /** What was decided, in a language. */
    public List<String> decisions(String language) {
        return list("decisions").stream()
                .map(decision -> decision.getAsJsonObject("text").get(language).getAsString())
                .toList();
    }

    /** The references of the agencies that took part. */
    public List<String> participants() {
        return list("delegations").stream()
                .map(delegation -> delegation.get("agency").getAsString())
                .toList();
    }

    private List<JsonObject> list(String name) {
        return objects(file.getAsJsonArray(name));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<String> texts(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }
}
