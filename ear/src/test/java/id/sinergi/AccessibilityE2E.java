package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import id.sinergi.testing.Pages;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages and both themes, on a wide screen and on a phone. */
class AccessibilityE2E {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Loaded once into each page; the builder of the library would load it anew for each of the three looks. */
    private static final String AXE = AxeBuilder.getAxeScript();

    private static final String RUN = """
            async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}))
                .violations.flatMap(rule => rule.nodes.map(node => `${rule.id} at ${node.target}: ${node.html}`))""";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @ParameterizedTest
    @MethodSource("pages")
    void keepsNobodyOut(Pages.View view) {
        List<String> found = new ArrayList<>();
        Visitor visitor = view.open(visitors, device(), "id");
        found.addAll(everyWay(visitor, "id"));
        visitor.prefers("en", "light").open(view.address());
        found.addAll(violations(visitor));
        found.addAll(onAPhone(visitor, "en"));
        assertThat(found).isEmpty();
    }

    private static Browser.NewContextOptions device() {
        return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Colours do not depend on the language, so both themes are looked at in one. */
    private static List<String> everyWay(Visitor visitor, String language) {
        List<String> found = new ArrayList<>();
        visitor.page().evaluate(AXE);
        visitor.page().setViewportSize(1440, 900);
        for (String theme : List.of("light", "dark")) {
            visitor.show(theme);
            found.addAll(violations(visitor, language, theme));
        }
        found.addAll(onAPhone(visitor, language));
        found.addAll(violations(visitor, language, "phone"));
        return found;
    }

    private static List<String> onAPhone(Visitor visitor, String language) {
        visitor.page().setViewportSize(390, 844);
        return visitor.isWiderThanItsScreen()
                ? List.of(language + " phone: the page is wider than the screen")
                : List.of();
    }

    /** What axe finds on the page that is open, as it is. */
    static List<String> violations(Visitor visitor) {
        visitor.page().evaluate(AXE);
        return violations(visitor, visitor.address(), "as it is");
    }

    private static List<String> violations(Visitor visitor, String language, String how) {
        List<?> found = (List<?>) visitor.page().evaluate(RUN, TAGS);
        return found.stream()
                .map(violation -> language + " " + how + ": " + violation)
                .toList();
    }

    static List<Pages.View> pages() {
        return Pages.all();
    }
}
