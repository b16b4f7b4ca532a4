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

/** The shapes of records, as they are written and read. */
final class RecordSchemas {
    private static final Set<Class<?>> YES_OR_NO = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> NUMBERS = Set.of(BigDecimal.class, double.class, Double.class);
    private static final Map<Class<?>, String> FORMATS = Map.of(
            LocalDate.class, "date",
            Instant.class, "date-time",
            UUID.class, "uuid");

    private final Map<String, Object> named = new TreeMap<>();

    /** All records seen so far, by their name in the description. */
    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && !isOneText(plain)) {
            return reference(plain);
        } else if (plain.isEnum()) {
            return Node.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else if (YES_OR_NO.contains(plain)) {
            return Node.of("type", "boolean");
        } else if (WHOLE.contains(plain)) {
            return Node.of("type", "integer");
        }
        return NUMBERS.contains(plain) ? Node.of("type", "number") : text(plain);
    }

    private Map<String, Object> of(ParameterizedType generic) {
        if (generic.getRawType() == ListAnswer.class) {
            return page(generic.getActualTypeArguments()[0]);
        } else if (Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
            return list(generic.getActualTypeArguments()[0]);
        }
        return Node.of("type", "object");
    }

    private Map<String, Object> list(Type item) {
        return Node.of("type", "array", "items", of(item));
    }

    private Map<String, Object> page(Type item) {
        Map<String, Object> properties = Node.of("items", list(item));
        properties.put("next", text("The address of the following page; null on the last one."));
        properties.put("count", Node.of("type", "integer", "description", "How many there are, up to 1,000."));
        properties.put("countIsExact", Node.of("type", "boolean", "description", "False when there are more."));
        return Node.of("type", "object", "properties", properties);
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = name(type);
        if (!named.containsKey(name)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            named.put(name, Node.of("type", "object", "properties", properties));
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), of(component.getGenericType()));
                if (component.getName().equals("ref")) {
                    properties.put("href", text("Its address, an absolute path."));
                }
            }
        }
        return Node.reference("schemas", name);
    }

    /** A record within another is known by both names. */
    private static String name(Class<?> type) {
        Class<?> within = type.getEnclosingClass();
        return within != null && within.isRecord()
                ? within.getSimpleName() + type.getSimpleName()
                : type.getSimpleName();
    }

    private static boolean isOneText(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static Map<String, Object> text(Class<?> type) {
        if (type == LocalDateTime.class) {
            return text("Local date and time without a zone, for example 2022-10-11T09:00.");
        }
        return FORMATS.containsKey(type)
                ? Node.of("type", "string", "format", FORMATS.get(type))
                : Node.of("type", "string");
    }

    private static Map<String, Object> text(String description) {
        return Node.of("type", "string", "description", description);
    }
}
