package id.sinergi.rest;

import java.io.IOException;

/** A forum of the foreign ministry, held in October 2023, that a test has for itself. */
public final class RecordedForum {
    private static final String PLAN = "{\"host\":\"K17\",\"title\":{\"id\":\"%s\",\"en\":null},"
            + "\"starts\":\"2023-10-05T09:00\",\"ends\":\"2023-10-06T17:00\",\"zone\":\"Asia/Makassar\","
            + "\"venue\":\"Aula\",\"city\":\"Nusa Dua\",\"series\":null}";

    private final RestClient host;
    private final String href;

    private RecordedForum(RestClient host, String href) {
        this.host = host;
        this.href = href;
    }

    public static RecordedForum held(String title) throws IOException {
        RestClient host = RestClient.as("koordinator");
        String href = host.post("/api/v1/forums", PLAN.formatted(title))
                .json()
                .path("href")
                .asText();
        for (String step : new String[] {"announce", "hold"}) {
            host.post(href + "/" + step, null, "If-Match", host.get(href).header("ETag"));
        }
        return new RecordedForum(host, href);
    }

    /** Its reference, for example {@code FRM-2023-0002}. */
    public String ref() {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    /** Puts a paragraph on record on which an agency has to act, and returns its reference. */
    public String decide(String text, String agency) throws IOException {
        return host.post(
                        href + "/decisions",
                        "{\"text\":{\"id\":\"" + text + "\",\"en\":null},\"kind\":\"DECISION\",\"responsible\":[\""
                                + agency + "\"],\"due\":null,\"themes\":[],\"item\":null}")
                .json()
                .path("ref")
                .asText();
    }
}
