package id.sinergi.shared.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;

/**
 * How records become JSON and back. Strict on what comes in: an unknown field, a field given twice, a number where a
 * text belongs or anything after the end is refused, never guessed at.
 */
@ApplicationScoped
public class Json {
    private JsonMapper mapper;

    protected Json() {}

    @Inject
    Json(@Any Instance<ResourceAddresses> addresses) {
        this(addresses.stream().toList());
    }

    Json(List<ResourceAddresses> addresses) {
        mapper = mapper(addresses);
    }

    /** The bytes of a record, a list or a map of them. */
    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a record.
     *
     * @throws NotUnderstood when the text is no JSON, or not of this shape
     */
    Object read(byte[] json, Type type) {
        JavaType wanted = mapper.constructType(type);
        try {
            Object value = mapper.readValue(json, wanted);
            if (value == null) {
                throw NotUnderstood.body("NoContent");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw NotUnderstood.body(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonMapper mapper(List<ResourceAddresses> contexts) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .accessorNaming(new RecordComponents())
                .annotationIntrospector(new SingleValueRecords())
                .addModule(new TextValues())
                .addModule(new Addressed(contexts))
                .build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }
}
