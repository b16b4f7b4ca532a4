package id.sinergi.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.api.SignInRequired;
import id.sinergi.testing.InContainer;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every business method there is, for every role there is. */
class GateMatrixIT extends InContainer {
    private static final String SHOWCASE = "id.sinergi.testing";

    @Inject
    BeanManager beans;

    @Test
    void every_business_method_says_what_it_needs() {
        assertThat(businessMethods())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getAnnotation(Permit.class))
                        .as(name(method))
                        .isNotNull());
    }

    @Test
    void every_role_without_the_permission_is_refused_by_every_business_method() {
        for (Method method : businessMethods()) {
            for (Caller caller : callers()) {
                if (!permissionOf(method).grantedTo(caller)) {
                    assertThatThrownBy(() -> as(caller, () -> invoke(method)))
                            .as("%s as %s", name(method), caller.username())
                            .isInstanceOfAny(NotPermitted.class, SignInRequired.class);
                }
            }
        }
    }

    @Test
    void every_method_within_the_agency_is_refused_when_it_names_no_record() {
        for (Method method : businessMethods()) {
            if (permissionOf(method).withinAgency()) {
                Caller coordinator = new Caller(UUID.randomUUID(), "test", Role.COORDINATOR, UUID.randomUUID());
                assertThatThrownBy(() -> as(coordinator, () -> invoke(method)))
                        .as(name(method))
                        .isInstanceOf(NotPermitted.class);
            }
        }
    }

    /** The table is kept by hand on purpose: nobody gives a role a new right without seeing this test fail. */
    @Test
    void who_may_do_what_is_as_written_down() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Method method : businessMethods()) {
            found.put(name(method), line(permissionOf(method)));
        }
        List<String> lines = new ArrayList<>();
        found.forEach((method, roles) -> lines.add(method + " = " + roles));

        assertThat(String.join("\n", lines)).isEqualTo(written());
    }

    private static String line(Permission permission) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(permission::grantedTo)
                .map(Role::name)
                .toList();
        String who = roles.isEmpty() ? permission.name() : String.join(" ", roles);
        return permission.withinAgency() ? who + " of the agency" : who;
    }

    private static String written() throws IOException {
        try (InputStream file = GateMatrixIT.class.getResourceAsStream("/gate-matrix.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private List<Method> businessMethods() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                .filter(type -> !type.getName().startsWith(SHOWCASE))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(GateMatrixIT::name))
                .toList();
    }

    private static List<Caller> callers() {
        List<Caller> all = new ArrayList<>(List.of(Caller.NOBODY));
        for (Role role : Role.values()) {
            all.add(new Caller(UUID.randomUUID(), role.name(), role, UUID.randomUUID()));
        }
        return all;
    }

    /** Calls it through the container with empty arguments; a refusal must come before anything looks at them. */
    private static Object invoke(Method method) throws Exception {
        Object service = CDI.current().select(method.getDeclaringClass()).get();
        try {
            return method.invoke(
                    service,
                    Arrays.stream(method.getParameterTypes())
                            .map(GateMatrixIT::empty)
                            .toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Object empty(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
    }

    private static Permission permissionOf(Method method) {
        return method.getAnnotation(Permit.class).value();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
