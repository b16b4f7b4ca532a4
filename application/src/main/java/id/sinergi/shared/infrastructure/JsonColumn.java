package id.sinergi.shared.infrastructure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A short list that comes as one column made by {@code JSON_ARRAYAGG}, so that a page needs no statement for it. */
public final class JsonColumn {
    /** Kept, because {@code Json.createReader} looks through every library for a provider, each time. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonColumn() {}

    /**
     * Reads each object of the list.
     *
     * @param json an array of objects; null when there was nothing to put into one
     */
    public static <T> List<T> read(String json, Function<JsonObject, T> reader) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader source = READERS.createReader(new StringReader(json))) {
            return source.readArray().getValuesAs(JsonObject.class).stream()
                    .map(reader)
                    .toList();
        }
    }
}
