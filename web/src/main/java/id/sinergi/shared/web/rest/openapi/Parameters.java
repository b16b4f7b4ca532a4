package id.sinergi.shared.web.rest.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** What one method takes: from the path, the query, the headers and the body. */
record Parameters(Method method, RecordSchemas schemas) {
    private static final String VERSION_READ =
            "The version you have read: the ETag of the answer you read it in, or the bare version in quotes.";

    void describe(Operation operation) {
        List<Parameter> described = new ArrayList<>();
        for (Field field : method.getDeclaringClass().getDeclaredFields()) {
            add(described, field, field.getType());
        }
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(described, field, field.getType());
                }
            } else {
                add(described, parameter, parameter.getType());
            }
        }
        operation.setParameters(described);
        body().ifPresent(body -> operation.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                MediaType.APPLICATION_JSON,
                                OASFactory.createMediaType().schema(schemas.of(body))))));
    }

    boolean takesBody() {
        return body().isPresent();
    }

    boolean takesVersion() {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(HeaderParam.class));
    }

    boolean namesRecord() {
        return Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.isAnnotationPresent(PathParam.class))
                || Arrays.stream(method.getDeclaringClass().getDeclaredFields())
                        .anyMatch(field -> field.isAnnotationPresent(PathParam.class));
    }

    /** The one parameter that no annotation takes from elsewhere. */
    private java.util.Optional<Type> body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .noneMatch(annotation ->
                                annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs")))
                .map(java.lang.reflect.Parameter::getParameterizedType)
                .findFirst();
    }

    private void add(List<Parameter> described, AnnotatedElement element, Class<?> type) {
        Parameter parameter = OASFactory.createParameter().schema(schemas.of(type));
        if (element.isAnnotationPresent(PathParam.class)) {
            parameter
                    .name(element.getAnnotation(PathParam.class).value())
                    .in(In.PATH)
                    .required(true);
        } else if (element.isAnnotationPresent(QueryParam.class)) {
            parameter.name(element.getAnnotation(QueryParam.class).value()).in(In.QUERY);
        } else if (element.isAnnotationPresent(HeaderParam.class)) {
            parameter
                    .name(element.getAnnotation(HeaderParam.class).value())
                    .in(In.HEADER)
                    .required(true);
        } else {
            return;
        }
        described.add(parameter.description(meaning(element)));
    }

    private static String meaning(AnnotatedElement element) {
        var explained = element.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        if (explained != null && !explained.description().isEmpty()) {
            return explained.description();
        } else if (explained != null && !explained.example().isEmpty()) {
            return "For example " + explained.example() + ".";
        } else if (element.isAnnotationPresent(Meaning.class)) {
            return element.getAnnotation(Meaning.class).value();
        }
        return element.isAnnotationPresent(HeaderParam.class) ? VERSION_READ : null;
    }
}
