package id.sinergi.shared.web.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The kinds of files that tables leave the system in. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Begins a table with the names of its columns. */
    public Sheet open(OutputStream out, String name, List<String> columns) throws IOException {
        return this == CSV ? new CsvSheet(out, columns) : new XlsxSheet(out, name, columns);
    }
}
