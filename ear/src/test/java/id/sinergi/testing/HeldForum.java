package id.sinergi.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;

/** A forum of its own for one test, made over REST in the session of a visitor, and led from there. */
public final class HeldForum {
    private static final String FORUM = "{\"host\":\"K17\",\"title\":{\"id\":\"%s\",\"en\":null},"
            + "\"starts\":\"%sT09:00\",\"ends\":\"%sT16:00\",\"zone\":\"Asia/Makassar\",\"venue\":\"Aula\","
            + "\"city\":\"Nusa Dua\",\"series\":null}";
    private static final String ITEM = "{\"title\":{\"id\":\"Pangan\",\"en\":\"Food\"},\"description\":null,"
            + "\"owner\":\"K17\",\"minutes\":45,\"themes\":[]}";
    private static final String PARTICIPANT = "{\"agency\":\"PEMDA-64.01\",\"attendees\":[]}";
    private static final String DECISION = "{\"text\":{\"id\":\"Disepakati.\",\"en\":\"Agreed.\"},"
            + "\"kind\":\"DECISION\",\"responsible\":[\"PEMDA-64.01\"],\"due\":null,\"themes\":[]}";

    private final Visitor coordinator;
    private final String ref;

    private HeldForum(Visitor coordinator, String ref) {
        this.coordinator = coordinator;
        this.ref = ref;
    }

    /** Held on a day, with one item on its agenda, one participant and one decision. */
    public static HeldForum on(String day, Visitor coordinator) {
        JsonObject made = json(send(coordinator, "POST", "/forums", FORUM.formatted("Forum risalah", day, day), null));
        HeldForum forum = new HeldForum(coordinator, made.get("ref").getAsString());
        forum.post("/agenda", ITEM);
        forum.step("/announce");
        forum.step("/hold");
        forum.post("/participants", PARTICIPANT);
        forum.post("/decisions", DECISION);
        return forum;
    }

    public String ref() {
        return ref;
    }

    /** The address of its page. */
    public String address() {
        return "/forums/" + ref;
    }

    public void close() {
        step("/close");
    }

    /** The key of the section about its one item. */
    public String item() {
        return json(get("/agenda"))
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    /** What a section of its minutes says. */
    public JsonObject section(String key) {
        return json(get("/minutes/sections/" + key));
    }

    /** Writes a section of its minutes as it is read now. */
    public APIResponse write(String key, String indonesian) {
        String body = "{\"id\":\"" + indonesian + "\",\"en\":null}";
        String version = "\"" + section(key).get("version").getAsInt() + "\"";
        return send(coordinator, "PUT", address() + "/minutes/sections/" + key, body, version);
    }

    /** Makes its minutes final. */
    public APIResponse finalise() {
        return send(coordinator, "POST", address() + "/minutes/finalise", null, tag("/minutes"));
    }

    public APIResponse get(String path) {
        return send(coordinator, "GET", address() + path, null, null);
    }

    public APIResponse post(String path, String body) {
        return send(coordinator, "POST", address() + path, body, null);
    }

    private void step(String path) {
        send(coordinator, "POST", address() + path, null, tag(""));
    }

    private String tag(String path) {
        return get(path).headers().get("etag");
    }

    /** Sends a request in the session of a visitor. */
    public static APIResponse send(Visitor visitor, String method, String path, String body, String version) {
        RequestOptions request = RequestOptions.create().setMethod(method);
        if (body != null) {
            request.setHeader("Content-Type", "application/json").setData(body);
        } else if (!method.equals("GET")) {
            request.setHeader("Content-Type", "application/json").setData("");
        }
        if (version != null) {
            request.setHeader("If-Match", version);
        }
        return visitor.context().request().fetch(SinergiServer.running().baseUrl() + "/api/v1" + path, request);
    }

    public static JsonObject json(APIResponse answer) {
        return JsonParser.parseString(answer.text()).getAsJsonObject();
    }
}
