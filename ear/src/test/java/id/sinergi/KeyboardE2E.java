package id.sinergi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.sinergi.testing.HeldForum;
import id.sinergi.testing.Pages;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything can be reached, seen and done without a mouse. */
class KeyboardE2E {
    private static final int MOST_STOPS = 150;

    /** Where the focus is: nowhere, on something that shows it within the window, or hidden. */
    private static final String FOCUS = """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) return "nowhere";
              const shown = [it, it.closest(".ui-autocomplete-multiple-container")].some(each =>
                each && getComputedStyle(each).outlineStyle !== "none" && parseFloat(getComputedStyle(each).outlineWidth) > 0);
              const box = it.getBoundingClientRect();
              const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
              return shown && inside ? "shown" : "hidden: " + it.outerHTML.slice(0, 120);
            }""";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aDecisionIsFoundAndTakenUpWithoutAMouse() {
        HeldForum forum = HeldForum.on("2023-06-05", visitors.as("koordinator"));
        String decision = "/decisions/" + forum.ref().replace("FRM", "DEC") + "/1";
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open("/");
        Page page = coordinator.page();

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();

        coordinator.open("/decisions");
        walkTo(page, coordinator.byId("q"));
        page.keyboard().type(decision.replace("/decisions/", ""));
        Locator found = page.locator("#results a[href='" + decision + "']");
        assertThat(page.locator("#results .paragraphs > li")).hasCount(1);
        follow(coordinator, found);
        follow(coordinator, page.locator("a[href$='to=IN_PROGRESS']"));
        walkTo(page, coordinator.byId("reason"));
        page.keyboard().type("Disposisi sudah keluar");
        follow(coordinator, coordinator.byId("advance"));

        assertThat(page.locator("#history")).containsText("Disposisi sudah keluar");
    }

    @Test
    void aQuestionIsLeftWithEscapeAndAnsweredWithEnter() {
        HeldForum forum = HeldForum.on("2023-06-06", visitors.as("koordinator"));
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open(forum.address());
        Page page = coordinator.page();
        Locator close = page.locator("[popovertarget=closeDialog]").first();
        walkTo(page, close);

        page.keyboard().press("Enter");
        assertThat(page.locator("#closeDialog")).isVisible();
        assertThat(page.locator("#closeDialog :focus")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("#closeDialog")).isHidden();
        assertThat(close).isFocused();

        page.keyboard().press("Enter");
        walkBackTo(page, coordinator.byId("close"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.done")).isVisible();
    }

    @Test
    void aMenuIsLeftWithEscape() {
        Visitor coordinator = visitors.as("koordinator");
        coordinator.open("/");
        Page page = coordinator.page();
        Locator summary = page.locator(".user-menu > summary");
        walkTo(page, summary);

        page.keyboard().press("Enter");
        assertThat(page.locator(".user-menu a[href='/account']")).isVisible();
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");

        assertThat(page.locator(".user-menu a[href='/account']")).isHidden();
        assertThat(summary).isFocused();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFocusIsSeenAndGoesThroughThePage(Pages.View view) {
        Visitor visitor = view.open(visitors, new Browser.NewContextOptions(), "id");
        Page page = visitor.page();
        int stops = 0;
        String focus;
        do {
            page.keyboard().press("Tab");
            focus = (String) page.evaluate(FOCUS);
            assertThat(focus).isIn("shown", "nowhere");
            stops++;
        } while (!"nowhere".equals(focus) && stops < MOST_STOPS);

        assertThat(stops).isBetween(3, MOST_STOPS - 1);
    }

    static List<Pages.View> pages() {
        return Pages.all();
    }

    private static void follow(Visitor visitor, Locator target) {
        Page page = visitor.page();
        walkTo(page, target);
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    private static void walkTo(Page page, Locator target) {
        walk(page.keyboard(), target, "Tab");
    }

    private static void walkBackTo(Page page, Locator target) {
        walk(page.keyboard(), target, "Shift+Tab");
    }

    private static void walk(Keyboard keyboard, Locator target, String key) {
        for (int stops = 0; stops < MOST_STOPS && !isFocused(target); stops++) {
            keyboard.press(key);
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (Boolean) target.evaluate("it => it === document.activeElement");
    }
}
