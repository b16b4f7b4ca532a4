package id.sinergi.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** Asks axe what on a page keeps people out, by the rules of WCAG 2.2 level AA. */
public final class Axe {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Loaded once into each page; the builder of the library would load it anew for each look. */
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private static final String RUN = """
            async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}))
                .violations.flatMap(rule => rule.nodes.map(node =>
                    `${rule.id} at ${node.target}: ${node.html} ${node.failureSummary}`))""";

    private static final String LOADED = "() => 'axe' in window";

    private Axe() {}

    /** What it finds on the page that is open, as it looks now. */
    public static List<String> violations(Visitor visitor) {
        Page page = visitor.page();
        stopColoursFromFading(page);
        if (!(Boolean) page.evaluate(LOADED)) {
            page.evaluate(SCRIPT);
        }
        List<?> found = (List<?>) page.evaluate(RUN, TAGS);
        return found.stream().map(String::valueOf).toList();
    }

    /** The same in the light and in the dark. */
    public static List<String> violationsInBothThemes(Visitor visitor) {
        stopColoursFromFading(visitor.page());
        List<String> found = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            visitor.show(theme);
            violations(visitor).forEach(violation -> found.add(theme + ": " + violation));
        }
        return found;
    }

    /** A button half-way between two themes has a colour nobody reads it in. */
    private static void stopColoursFromFading(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }
}
