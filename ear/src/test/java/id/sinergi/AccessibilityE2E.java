package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.sinergi.testing.Axe;
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
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @ParameterizedTest
    @MethodSource("pages")
    void keepsNobodyOut(Pages.View view) {
        Visitor visitor = view.open(visitors, device(), "id");
        List<String> found = new ArrayList<>(everyWay(visitor));
        visitor.prefers("en", "light").open(view.address());
        found.addAll(Axe.violations(visitor));
        found.addAll(onAPhone(visitor));
        assertThat(found).isEmpty();
    }

    private static Browser.NewContextOptions device() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    /** Colours do not depend on the language, so both themes are looked at in one. */
    private static List<String> everyWay(Visitor visitor) {
        List<String> found = new ArrayList<>(Axe.violationsInBothThemes(visitor));
        found.addAll(onAPhone(visitor));
        found.addAll(Axe.violations(visitor));
        return found;
    }

    private static List<String> onAPhone(Visitor visitor) {
        visitor.page().setViewportSize(390, 844);
        return visitor.isWiderThanItsScreen() ? List.of("the page is wider than a phone") : List.of();
    }

    static List<Pages.View> pages() {
        return Pages.all();
    }
}
