package id.sinergi.shared.application.text;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import id.sinergi.shared.api.text.ComparedLine;
import id.sinergi.shared.api.text.ComparedLine.Change;
import id.sinergi.shared.api.text.ComparedLine.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts two texts side by side, line by line and within a line word by word. */
public final class TextComparison {
    /** Marks where words differ; taken out of the texts beforehand, so that nobody can write one. */
    private static final char MARK = '\uE000';

    private static final DiffRowGenerator GENERATOR = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .mergeOriginalRevised(false)
            .lineNormalizer(line -> line)
            .oldTag(start -> String.valueOf(MARK))
            .newTag(start -> String.valueOf(MARK))
            .build();

    private TextComparison() {}

    /** The lines of both texts; none where neither says anything. */
    public static List<ComparedLine> of(String before, String after) {
        return GENERATOR.generateDiffRows(lines(before), lines(after)).stream()
                .map(TextComparison::line)
                .toList();
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : List.of(text.replace(String.valueOf(MARK), "").split("\n", -1));
    }

    private static ComparedLine line(DiffRow row) {
        return switch (row.getTag()) {
            case EQUAL -> new ComparedLine(Change.SAME, plain(row.getOldLine()), plain(row.getNewLine()));
            case INSERT -> new ComparedLine(Change.ADDED, List.of(), plain(row.getNewLine()));
            case DELETE -> new ComparedLine(Change.REMOVED, plain(row.getOldLine()), List.of());
            case CHANGE -> new ComparedLine(Change.REWORDED, spans(row.getOldLine()), spans(row.getNewLine()));
        };
    }

    private static List<Span> plain(String line) {
        return List.of(new Span(line.replace(String.valueOf(MARK), ""), false));
    }

    /** Every second piece between two marks is one that differs. */
    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        boolean changed = false;
        for (String piece : line.split(String.valueOf(MARK), -1)) {
            if (!piece.isEmpty()) {
                spans.add(new Span(piece, changed));
            }
            changed = !changed;
        }
        return spans;
    }
}
