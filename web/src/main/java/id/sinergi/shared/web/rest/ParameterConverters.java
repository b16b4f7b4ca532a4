package id.sinergi.shared.web.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads parameters of addresses: numbers, days, yes or no, constants and references. One that cannot be read is a
 * request not understood, but in a path simply an address where nothing is.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return reader(type)
                .map(reader -> (ParamConverter<T>) new Converter<>(reader, nameIn(annotations)))
                .orElse(null);
    }

    private static String nameIn(Annotation... annotations) {
        return Arrays.stream(annotations)
                .map(ParameterConverters::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        return annotation instanceof HeaderParam header ? header.value() : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // each branch reads what it has just been asked for
    private static <T> Optional<Function<String, T>> reader(Class<T> type) {
        Function<String, ?> reader = null;
        if (type == Integer.class) {
            reader = Integer::valueOf;
        } else if (type == Version.class) {
            reader = Version::read;
        } else if (type == UUID.class) {
            reader = UUID::fromString;
        } else if (type == LocalDate.class) {
            reader = LocalDate::parse;
        } else if (type == Boolean.class) {
            reader = ParameterConverters::yesOrNo;
        } else if (type.isEnum()) {
            reader = text -> Enum.valueOf((Class<? extends Enum>) type, text);
        } else if (SingleValueRecords.wraps(type)) {
            reader = wrapper(type);
        }
        return Optional.ofNullable((Function<String, T>) reader);
    }

    private static Boolean yesOrNo(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    private static <T> Function<String, T> wrapper(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(String.class);
            return text -> wrap(constructor, text);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("Not a record around a text: " + type, e);
        }
    }

    private static <T> T wrap(Constructor<T> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(text, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads one parameter.
     *
     * @param name as it stands in the query or among the headers; null for a part of the path
     */
    private record Converter<T>(Function<String, T> reader, String name) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                if (name == null) {
                    throw new NotFoundException(e);
                }
                throw NotUnderstood.parameter(name);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
