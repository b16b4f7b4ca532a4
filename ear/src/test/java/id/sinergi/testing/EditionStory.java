package id.sinergi.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;

/**
 * The forum of 11 October 2022 in Balikpapan, in a series of its own, as a test finds it: held, with two items, a decision
 * on which Paser has to act, and a follow-up that Paser has not answered in time.
 */
public final class EditionStory {
    private static final String SERIES =
            "{\"host\":\"K17\",\"name\":{\"id\":\"Forum koordinasi dua edisi\",\"en\":null},"
                    + "\"rhythm\":\"YEARLY\",\"recurrence\":null,\"countedFrom\":null}";
    private static final String FORUM = "{\"host\":\"K17\",\"title\":{\"id\":\"Forum Koordinasi 2022\",\"en\":null},"
            + "\"starts\":\"2022-10-11T09:00\",\"ends\":\"2022-10-11T16:00\",\"zone\":\"Asia/Makassar\","
            + "\"venue\":\"Hotel Novotel\",\"city\":\"Balikpapan\",\"series\":\"%s\"}";
    private static final String ITEM = "{\"title\":{\"id\":\"%s\",\"en\":null},\"description\":null,"
            + "\"owner\":\"K17\",\"minutes\":60,\"themes\":[]}";
    private static final String DECISION = "{\"text\":{\"id\":\"Paser menyusun usulan lumbung pangan.\",\"en\":null},"
            + "\"kind\":\"DECISION\",\"responsible\":[\"PEMDA-64.01\"],\"due\":null,\"themes\":[]}";
    private static final String TASK = "{\"task\":{\"id\":\"Kirim usulan\",\"en\":null},\"agency\":\"PEMDA-64.01\","
            + "\"person\":null,\"due\":\"2023-01-31\"}";

    private final Visitor coordinator;
    private String series;
    private String forum;
    private String decision;
    private String followUp;

    private EditionStory(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    public static EditionStory of(Visitor coordinator) {
        EditionStory story = new EditionStory(coordinator);
        story.series = story.made("/forum-series", SERIES);
        story.forum = story.made("/forums", FORUM.formatted(story.series));
        story.made(story.forum() + "/agenda", ITEM.formatted("Sinergi pusat dan daerah"));
        story.made(story.forum() + "/agenda", ITEM.formatted("Dukungan anggaran daerah penyangga"));
        story.step("/announce");
        story.step("/hold");
        story.made(story.forum() + "/participants", "{\"agency\":\"PEMDA-64.01\",\"attendees\":[]}");
        story.decision = story.made(story.forum() + "/decisions", DECISION);
        story.followUp = story.made(story.decision() + "/follow-ups", TASK);
        return story;
    }

    public String series() {
        return "/forum-series/" + series;
    }

    public String forum() {
        return "/forums/" + forum;
    }

    public String decision() {
        return "/decisions/" + decision;
    }

    public String followUp() {
        return "/follow-ups/" + followUp;
    }

    /** Writes the same into every section of its minutes. */
    public void writeMinutes(String text) {
        HeldForum.json(get("/minutes"))
                .getAsJsonArray("sections")
                .forEach(section -> write(section.getAsJsonObject().get("key").getAsString(), text));
    }

    /** Tries to write the opening anew. */
    public APIResponse rewriteMinutes(String text) {
        return write("opening", text);
    }

    private APIResponse write(String key, String text) {
        String path = forum() + "/minutes/sections/" + key;
        String tag = get("/minutes/sections/" + key).headers().get("etag");
        return HeldForum.send(coordinator, "PUT", path, "{\"id\":\"" + text + "\",\"en\":null}", tag);
    }

    private void step(String name) {
        HeldForum.send(
                coordinator, "POST", forum() + name, null, get("").headers().get("etag"));
    }

    private APIResponse get(String path) {
        return HeldForum.send(coordinator, "GET", forum() + path, null, null);
    }

    /** Makes something, and returns its reference where it has one. */
    private String made(String path, String body) {
        JsonObject made = HeldForum.json(HeldForum.send(coordinator, "POST", path, body, null));
        return made.has("ref") ? made.get("ref").getAsString() : null;
    }
}
