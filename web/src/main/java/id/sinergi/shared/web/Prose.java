package id.sinergi.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The light structure of plain text: an empty line parts paragraphs; lines that begin with a hyphen, or with a number and
 * a full stop, are points of a list. Nothing in a text is ever markup.
 */
@Named("prose")
@ApplicationScoped
public class Prose {
    private static final Pattern POINT = Pattern.compile("\\s*(?:[-•*]|(\\d{1,3})[.)])\\s+(.+)");

    /** What a block of lines is. */
    public enum Kind {
        PARAGRAPH,
        BULLETS,
        NUMBERS
    }

    /** Lines that belong together: those of a paragraph, or the points of a list. */
    public record Block(Kind kind, List<String> lines) {
        /** The lines of a paragraph, each on its own. */
        public String text() {
            return String.join("\n", lines);
        }
    }

    /** The blocks of a text, in their order; none for no text. */
    public List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (String line : text == null ? new String[0] : text.split("\n", -1)) {
            if (line.isBlank()) {
                open = null;
                continue;
            }
            Matcher point = POINT.matcher(line);
            Kind kind = kind(point);
            if (open == null || open.kind() != kind) {
                open = new Block(kind, new ArrayList<>());
                blocks.add(open);
            }
            open.lines()
                    .add(kind == Kind.PARAGRAPH ? line.strip() : point.group(2).strip());
        }
        return blocks;
    }

    private static Kind kind(Matcher point) {
        if (!point.matches()) {
            return Kind.PARAGRAPH;
        }
        return point.group(1) == null ? Kind.BULLETS : Kind.NUMBERS;
    }
}
