package id.sinergi;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import id.sinergi.testing.Pages;
import id.sinergi.testing.ProjectDirectory;
import id.sinergi.testing.Visitor;
import id.sinergi.testing.Visitors;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes pictures of every page, to look at: {@code mvn verify -Dit.test=PictureBook -Dsurefire.skip}. They go to {@code
 * ear/target/pictures}, and the one of the README to {@code docs/pictures}.
 */
class PictureBook {
    private static final int WIDE = 1440;
    private static final int PHONE = 390;
    /** So that agenda, participants and what was decided are in the picture. */
    private static final int TALL = 2050;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @ParameterizedTest
    @MethodSource("pages")
    void takesPicturesOf(Pages.View view) {
        for (String language : List.of("id", "en")) {
            Visitor visitor = view.open(visitors, device(WIDE), language);
            for (int width : List.of(WIDE, PHONE)) {
                visitor.page().setViewportSize(width, 900);
                for (String theme : List.of("light", "dark")) {
                    visitor.show(theme);
                    String name = String.join("-", view.name(), language, theme, Integer.toString(width)) + ".png";
                    take(
                            visitor,
                            ProjectDirectory.root()
                                    .resolve("ear/target/pictures")
                                    .resolve(name),
                            true);
                }
            }
        }
    }

    @Test
    void takesThePictureOfTheReadme() {
        Visitor visitor = visitors.as("koordinator", device(WIDE)).prefers("id", "light");
        visitor.page().setViewportSize(WIDE, TALL);
        visitor.open("/forums/FRM-2022-0001");
        take(visitor, ProjectDirectory.root().resolve("docs/pictures/forum.png"), false);
    }

    private static void take(Visitor visitor, Path file, boolean wholePage) {
        visitor.page()
                .screenshot(new Page.ScreenshotOptions().setFullPage(wholePage).setPath(file));
    }

    private static Browser.NewContextOptions device(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setReducedMotion(ReducedMotion.REDUCE);
    }

    static List<Pages.View> pages() {
        return Pages.all();
    }
}
