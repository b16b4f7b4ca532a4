package id.sinergi.shared.web.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet after the other, each as long as sheets may be. Rows written are not kept in memory. */
final class XlsxSheet implements Sheet {
    private static final int MOST_ROWS = 1_000_000;
    /** In characters. Rows are on their way before the widest is known. */
    private static final double WIDTH = 28;

    private final Workbook workbook;
    private final String name;
    private final List<String> columns;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxSheet(OutputStream out, String name, List<String> columns) throws IOException {
        this.workbook = new Workbook(out, "Sinergi", "1.0");
        this.name = name;
        this.columns = columns;
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        row = 1;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
    }

    private void write(int column, Object cell) {
        if (cell instanceof String text) {
            sheet.inlineString(row, column, CellText.safe(text));
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        }
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
