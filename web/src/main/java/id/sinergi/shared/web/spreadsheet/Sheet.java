package id.sinergi.shared.web.spreadsheet;

import java.io.IOException;
import java.util.List;

/** A table that is written row by row, so that it may have any number of them. Closing it completes the file. */
public interface Sheet extends AutoCloseable {
    /** Texts, days, numbers; null leaves a cell empty. */
    void row(List<?> cells) throws IOException;

    /** Sends what has been written so far on its way. */
    void flush() throws IOException;

    @Override
    void close() throws IOException;
}
