package id.sinergi.shared.web.rest.openapi;

import id.sinergi.shared.web.rest.ListAnswer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shapes of records, as they are written and read. */
final class RecordSchemas {
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Map<Class<?>, String> FORMATS = Map.of(
            LocalDate.class, "date",
            Instant.class, "date-time",
            UUID.class, "uuid");

    private final Map<String, Schema> named = new TreeMap<>();

    /** All records seen so far, by their name in the description. */
    Map<String, Schema> named() {
        return named;
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && !isOneText(plain)) {
            return reference(plain);
        } else if (plain.isEnum()) {
            Schema constants = text();
            Arrays.stream(plain.getEnumConstants()).map(Object::toString).forEach(constants::addEnumeration);
            return constants;
        } else if (plain == boolean.class || plain == Boolean.class) {
            return OASFactory.createSchema().type(SchemaType.BOOLEAN);
        } else if (WHOLE.contains(plain)) {
            return OASFactory.createSchema().type(SchemaType.INTEGER);
        } else if (plain == BigDecimal.class) {
            return OASFactory.createSchema().type(SchemaType.NUMBER);
        }
        return text(plain);
    }

    private Schema of(ParameterizedType generic) {
        Type raw = generic.getRawType();
        if (raw instanceof Class<?> type && Collection.class.isAssignableFrom(type)) {
            return list(generic.getActualTypeArguments()[0]);
        } else if (raw == ListAnswer.class) {
            return page(generic.getActualTypeArguments()[0]);
        }
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }

    private Schema list(Type item) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(of(item));
    }

    private Schema page(Type item) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put("items", list(item));
        properties.put("next", text().description("The address of the following page; null on the last one."));
        properties.put("count", of(int.class).description("How many rows there are, counted no further than 10,000."));
        properties.put("countIsExact", of(boolean.class).description("False when there are more than were counted."));
        return OASFactory.createSchema().type(SchemaType.OBJECT).properties(properties);
    }

    private Schema reference(Class<?> record) {
        String name = name(record);
        if (!named.containsKey(name)) {
            Schema shape = OASFactory.createSchema().type(SchemaType.OBJECT);
            named.put(name, shape);
            shape.setProperties(components(record));
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private Map<String, Schema> components(Class<?> record) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (component.getName().equals("ref")) {
                properties.put("href", text().description("Its address, an absolute path."));
            }
        }
        return properties;
    }

    /** Two records may have the same simple name; the enclosing one tells them apart. */
    private static String name(Class<?> record) {
        Class<?> within = record.getEnclosingClass();
        return within == null || !within.isRecord()
                ? record.getSimpleName()
                : within.getSimpleName() + record.getSimpleName();
    }

    private static boolean isOneText(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static Schema text(Class<?> type) {
        Schema text = text();
        if (type == LocalDateTime.class) {
            text.example("2022-10-11T09:00").description("Local date and time, without a zone.");
        } else if (FORMATS.containsKey(type)) {
            text.format(FORMATS.get(type));
        }
        return text;
    }

    private static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }
}
