package id.sinergi.shared.web.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses parameters that an address does not have: a filter that is silently not applied answers the wrong question. */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> names = known.computeIfAbsent(method, KnownParameters::namesOf);
        for (String given : request.getUriInfo().getQueryParameters().keySet()) {
            if (!names.contains(given)) {
                throw NotUnderstood.unknownParameter(given);
            }
        }
    }

    static Set<String> namesOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::elements)
                .filter(element -> element.isAnnotationPresent(QueryParam.class))
                .map(element -> element.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<AnnotatedElement> elements(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? fields(parameter.getType()).map(field -> field)
                : Stream.of(parameter);
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, declared -> declared != null, Class::getSuperclass)
                .flatMap(declared -> Arrays.stream(declared.getDeclaredFields()));
    }
}
