package id.sinergi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a run, as Markdown. */
final class Report {
    private final List<String> lines = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();

    void heading(String text) {
        lines.add("");
        lines.add("## " + text);
        lines.add("");
    }

    void text(String text) {
        lines.add(text);
    }

    void table(String... columns) {
        row(List.of(columns));
        row(java.util.Collections.nCopies(columns.length, "---"));
    }

    void row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    /** Also said by many at once. */
    synchronized void error(String what) {
        errors.add(what);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Notes whether a figure stays within its limit. */
    void atMost(String what, double figure, double limit, String unit) {
        target(what, figure, "≤ " + number(limit), figure <= limit, unit);
    }

    void atLeast(String what, double figure, double limit, String unit) {
        target(what, figure, "≥ " + number(limit), figure >= limit, unit);
    }

    private void target(String what, double figure, String limit, boolean met, String unit) {
        targets.add("| " + what + " | " + limit + " " + unit + " | " + number(figure) + " " + unit + " | "
                + (met ? "ok" : "**missed**") + " |");
    }

    static String number(double figure) {
        if (Double.isNaN(figure)) {
            return "–";
        }
        return String.format(Locale.ROOT, figure < 10 && figure != Math.rint(figure) ? "%.1f" : "%.0f", figure);
    }

    /** Writes everything, the targets first. */
    String write(Path file, Map<String, String> circumstances) throws IOException {
        List<String> all = new ArrayList<>();
        all.add("# Measured");
        all.add("");
        circumstances.forEach((name, value) -> all.add("- " + name + ": " + value));
        all.addAll(List.of("", "## Targets", "", "| what | target | measured | |", "| --- | --- | --- | --- |"));
        all.addAll(targets);
        all.addAll(lines);
        if (!errors.isEmpty()) {
            all.addAll(List.of("", "## Errors", ""));
            errors.forEach(error -> all.add("- " + error));
        }
        String text = String.join("\n", all) + "\n";
        Files.writeString(file, text);
        return text;
    }
}
