package id.sinergi.shared.web.rest.openapi;

import id.sinergi.shared.web.rest.Version;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one method takes: from the path, the query, the headers and the body. */
record Parameters(Method method, RecordSchemas schemas) {
    private static final String VERSION_READ =
            "The version you have read: the ETag of the answer you read it in, or the bare version in quotes.";

    /** One place from which a value is taken. */
    private record Taken(AnnotatedElement from, Type type) {
        boolean by(Class<? extends java.lang.annotation.Annotation> annotation) {
            return from.isAnnotationPresent(annotation);
        }
    }

    List<Map<String, Object>> described() {
        List<Map<String, Object>> described = new ArrayList<>();
        taken().forEach(taken -> describe(taken).ifPresent(described::add));
        return described;
    }

    /** The one parameter that no annotation takes from elsewhere. */
    Optional<Type> body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .noneMatch(annotation ->
                                annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs")))
                .map(Parameter::getParameterizedType)
                .findFirst();
    }

    boolean takesVersion() {
        return taken().anyMatch(Parameters::isVersion);
    }

    private static boolean isVersion(Taken taken) {
        return taken.type() == Version.class;
    }

    boolean namesRecord() {
        return taken().anyMatch(taken -> taken.by(PathParam.class));
    }

    private Stream<Taken> taken() {
        return Stream.concat(
                fields(method.getDeclaringClass()),
                Arrays.stream(method.getParameters()).flatMap(Parameters::taken));
    }

    private static Stream<Taken> taken(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? fields(parameter.getType())
                : Stream.of(new Taken(parameter, parameter.getParameterizedType()));
    }

    private static Stream<Taken> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).map(field -> new Taken(field, field.getGenericType()));
    }

    private Optional<Map<String, Object>> describe(Taken taken) {
        AnnotatedElement from = taken.from();
        if (taken.by(PathParam.class)) {
            return Optional.of(
                    describe(taken, "path", from.getAnnotation(PathParam.class).value()));
        } else if (taken.by(QueryParam.class)) {
            return Optional.of(describe(
                    taken, "query", from.getAnnotation(QueryParam.class).value()));
        } else if (taken.by(HeaderParam.class)) {
            return Optional.of(describe(
                    taken, "header", from.getAnnotation(HeaderParam.class).value()));
        }
        return Optional.empty();
    }

    private Map<String, Object> describe(Taken taken, String in, String name) {
        Map<String, Object> parameter = Node.of("name", name, "in", in);
        if (!in.equals("query")) {
            parameter.put("required", true);
        }
        meaning(taken).ifPresent(meaning -> parameter.put("description", meaning));
        parameter.put("schema", schemas.of(taken.type()));
        return parameter;
    }

    private static Optional<String> meaning(Taken taken) {
        if (taken.by(Meaning.class)) {
            return Optional.of(taken.from().getAnnotation(Meaning.class).value());
        } else if (isVersion(taken)) {
            return Optional.of(VERSION_READ);
        }
        var explained =
                taken.from().getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        if (explained == null) {
            return Optional.empty();
        }
        return Optional.of(
                explained.description().isEmpty()
                        ? "For example " + explained.example() + "."
                        : explained.description());
    }
}
