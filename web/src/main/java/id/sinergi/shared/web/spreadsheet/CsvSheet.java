package id.sinergi.shared.web.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values as RFC 4180 has them, in UTF-8 and marked as such, because Excel would guess wrong. */
final class CsvSheet implements Sheet {
    private static final char UTF_8_MARK = '\ufeff';
    private static final int BUFFER = 1 << 16;

    private final CSVPrinter printer;

    CsvSheet(OutputStream out, List<String> columns) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        writer.append(UTF_8_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        row(columns);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof String text ? CellText.safe(text) : cell);
        }
        printer.println();
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
