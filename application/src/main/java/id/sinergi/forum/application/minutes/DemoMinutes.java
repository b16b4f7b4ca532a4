package id.sinergi.forum.application.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.Optional;

/** Makes sure that a demonstration shows minutes being written: those of the forum that started it all. */
@Stateless
public class DemoMinutes {
    private static final ForumRef FORUM = new ForumRef("FRM-2022-0001");
    private static final String FILE = "/demo/balikpapan-2022.json";

    @Inject
    MinutesRows rows;

    @Inject
    MinutesWriting writing;

    /** At start-up Sinergi writes them in the coordinator's name, unless somebody has already. */
    @Permit(Permission.SYSTEM)
    public void ensure(Caller coordinator) {
        Optional<MinutesDetails> minutes = rows.details(FORUM, Caller.SYSTEM);
        minutes.filter(found -> found.status() == MinutesStatus.EMPTY)
                .ifPresent(empty -> CurrentCaller.run(coordinator, () -> write(empty)));
    }

    private void write(MinutesDetails empty) {
        JsonArray texts = texts();
        for (int i = 0; i < Math.min(texts.size(), empty.sections().size()); i++) {
            JsonObject said = texts.getJsonObject(i);
            SectionKey key = new SectionKey(empty.sections().get(i).key());
            SectionText text = new SectionText(said.getString("id", null), said.getString("en", null));
            writing.write(new WriteSection(FORUM, key, 0, text));
        }
    }

    /** One for each section, in their order. */
    private static JsonArray texts() {
        try (JsonReader reader = Json.createReader(DemoMinutes.class.getResourceAsStream(FILE))) {
            return reader.readObject().getJsonArray("minutes");
        }
    }
}
