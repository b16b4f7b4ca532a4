package id.sinergi.shared.web.rest.openapi;

import id.sinergi.shared.web.rest.RestApplication;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The description of all resources as OpenAPI 3.0, made from the methods that answer and what they say of themselves.
 * The server's own description knows neither records nor parameters shared by several resources.
 */
public record ApiDescription(Collection<Class<?>> resources) {
    /** The whole document, ready to be written as JSON. */
    public Map<String, Object> document() {
        RecordSchemas schemas = new RecordSchemas();
        Map<String, Object> document = Node.of("openapi", "3.0.3", "info", info());
        document.put("servers", List.of(Node.of("url", "/")));
        document.put("security", List.of(session()));
        document.put("tags", tags());
        document.put("paths", paths(schemas));
        Map<String, Object> components = Node.of("responses", Problems.named(schemas), "schemas", schemas.named());
        components.put("securitySchemes", securitySchemes());
        document.put("components", components);
        return document;
    }

    private static Map<String, Object> info() {
        var info = RestApplication.class.getAnnotation(OpenAPIDefinition.class).info();
        Map<String, Object> node = Node.of("title", info.title(), "version", info.version());
        node.put("description", info.description());
        node.put(
                "license",
                Node.of("name", info.license().name(), "url", info.license().url()));
        return node;
    }

    private static Map<String, Object> session() {
        return Node.of(scheme().securitySchemeName(), List.of());
    }

    private static Map<String, Object> securitySchemes() {
        Map<String, Object> cookie = Node.of("type", "apiKey", "in", "cookie");
        cookie.put("name", scheme().apiKeyName());
        cookie.put("description", scheme().description());
        return Node.of(scheme().securitySchemeName(), cookie);
    }

    private static SecurityScheme scheme() {
        return RestApplication.class.getAnnotation(SecurityScheme.class);
    }

    /** Each tag once, as the resource has it that explains it. */
    private Collection<Object> tags() {
        Map<String, Object> tags = new TreeMap<>();
        for (Class<?> resource : resources) {
            Tag tag = resource.getAnnotation(Tag.class);
            if (tag != null && !tag.description().isEmpty()) {
                tags.put(tag.name(), Node.of("name", tag.name(), "description", tag.description()));
            }
        }
        return tags.values();
    }

    private Map<String, Map<String, Object>> paths(RecordSchemas schemas) {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Class<?> resource : resources) {
            for (Method method : resource.getDeclaredMethods()) {
                verb(method)
                        .ifPresent(verb -> paths.computeIfAbsent(path(resource, method), path -> new TreeMap<>())
                                .put(verb, operation(method, schemas)));
            }
        }
        return paths;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        StringBuilder path = new StringBuilder(RestApplication.ROOT);
        Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(part -> part != null)
                .forEach(part -> path.append('/').append(part.value()));
        return path.toString();
    }

    private static Map<String, Object> operation(Method method, RecordSchemas schemas) {
        Operation said = method.getAnnotation(Operation.class);
        Tag tag = method.getDeclaringClass().getAnnotation(Tag.class);
        Map<String, Object> operation = Node.of("operationId", said.operationId(), "summary", said.summary());
        operation.put("tags", List.of(tag.name()));
        if (method.isAnnotationPresent(SecurityRequirements.class)) {
            operation.put("security", List.of());
        }
        Parameters parameters = new Parameters(method, schemas);
        operation.put("parameters", parameters.described());
        parameters.body().ifPresent(body -> {
            Map<String, Object> content = Node.content(MediaType.APPLICATION_JSON, schemas.of(body));
            operation.put("requestBody", Node.of("required", true, "content", content));
        });
        operation.put("responses", new Answers(method, schemas).described());
        return operation;
    }
}
