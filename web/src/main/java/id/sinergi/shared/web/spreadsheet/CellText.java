package id.sinergi.shared.web.spreadsheet;

/** Text as it may stand in a cell. */
final class CellText {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellText() {}

    /** What a spreadsheet would take for a formula is marked as text by an apostrophe, so that nothing ever runs. */
    static String safe(String text) {
        boolean looksLikeFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return looksLikeFormula ? "'" + text : text;
    }
}
