package id.sinergi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoutesTest {
    @Test
    void an_address_reaches_its_view_with_what_stood_in_it() {
        assertThat(Routes.target("/forums/FRM-2022-0001")).contains("/forum/details.xhtml?ref=FRM-2022-0001");
    }

    @Test
    void a_literal_segment_wins_over_a_variable_one() {
        assertThat(Routes.target("/forums/new")).contains("/forum/edit.xhtml");
    }

    @Test
    void a_variable_takes_one_segment_only() {
        assertThat(Routes.target("/forums/a/b")).isEmpty();
    }

    @Test
    void what_stood_in_an_address_cannot_become_another_parameter() {
        Route route = Route.of("/regions/{code}", "/region.xhtml");
        assertThat(route.target("/regions/64&x=1#y")).contains("/region.xhtml?code=64%26x%3D1%23y");
    }

    @Test
    void a_rest_variable_takes_all_that_follows() {
        Route route = Route.of("/public/{path*}", "/public.xhtml");
        assertThat(route.target("/public/a/b")).contains("/public.xhtml?path=a%2Fb");
    }

    @Test
    void nothing_else_is_a_page() {
        assertThat(Routes.target("/forum/details.xhtml")).isEmpty();
        assertThat(Routes.target("/../WEB-INF/web.xml")).isEmpty();
    }

    @Test
    void every_route_leads_to_a_view_that_exists() {
        Set<String> missing = Routes.all().stream()
                .map(Route::view)
                .filter(view -> !Files.exists(Path.of("src/main/webapp" + view)))
                .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
    }
}
