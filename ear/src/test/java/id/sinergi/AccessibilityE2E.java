package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import id.sinergi.testing.Pages;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages and both themes, on a wide screen and on a phone. */
class AccessibilityE2E {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @ParameterizedTest
    @MethodSource("pages")
    void keepsNobodyOut(Pages.View view) {
        List<String> found = new ArrayList<>();
        for (String language : List.of("id", "en")) {
            Visitor visitor = view.open(visitors, device(), language);
            for (String theme : List.of("light", "dark")) {
                visitor.show(theme);
                found.addAll(violations(visitor, language + " " + theme));
            }
            visitor.page().setViewportSize(390, 844);
            found.addAll(violations(visitor, language + " phone"));
            if (visitor.isWiderThanItsScreen()) {
                found.add(language + " phone: the page is wider than the screen");
            }
        }
        assertThat(found).isEmpty();
    }

    private static Browser.NewContextOptions device() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static Stream<String> describe(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getHtml());
    }

    /** What axe finds on the page that is open. */
    static List<String> violations(Visitor visitor, String how) {
        return new AxeBuilder(visitor.page())
                .withTags(TAGS).analyze().getViolations().stream()
                        .flatMap(AccessibilityE2E::describe)
                        .map(violation -> how + ": " + violation)
                        .toList();
    }

    static List<Pages.View> pages() {
        return Pages.all();
    }
}
