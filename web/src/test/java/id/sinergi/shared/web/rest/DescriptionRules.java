package id.sinergi.shared.web.rest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What every method of a resource must say of itself. */
final class DescriptionRules {
    private DescriptionRules() {}

    /** One line for each method that does not. */
    static List<String> offences(JavaClasses classes) {
        return methods(classes).flatMap(DescriptionRules::offences).toList();
    }

    static Stream<Method> methods(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .map(JavaMethod::reflect)
                .filter(DescriptionRules::answersRequests);
    }

    private static boolean answersRequests(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
    }

    private static Stream<String> offences(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        Stream.Builder<String> found = Stream.builder();
        if (operation == null
                || operation.summary().isBlank()
                || operation.operationId().isBlank()) {
            found.add(method + " does not say what it does");
        }
        boolean succeeds = Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .anyMatch(response -> response.responseCode().startsWith("2")
                        && !response.description().isBlank());
        if (!succeeds) {
            found.add(method + " does not say what it answers");
        }
        if (method.isAnnotationPresent(PUT.class)
                && Arrays.stream(method.getParameters()).noneMatch(DescriptionRules::isVersion)) {
            found.add(method + " overwrites without asking for the version that was read");
        }
        return found.build();
    }

    private static boolean isVersion(Parameter parameter) {
        return parameter.getType() == Version.class && parameter.isAnnotationPresent(HeaderParam.class);
    }
}
