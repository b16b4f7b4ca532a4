package id.sinergi.shared.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files of reference data in this build: UTF-8, comma separated, with a header row. */
public final class ReferenceFiles {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private final Map<String, byte[]> contents = new HashMap<>();

    /** The rows of a file; an empty value is null. */
    public List<CSVRecord> rows(String file) {
        try (StringReader reader = new StringReader(new String(content(file), StandardCharsets.UTF_8))) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The SHA-256 of a file, in hexadecimal. */
    public String checksum(String file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] content(String file) {
        return contents.computeIfAbsent(file, ReferenceFiles::read);
    }

    private static byte[] read(String file) {
        String path = "/reference/" + file + ".csv";
        try (InputStream stream = ReferenceFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("This build lacks " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
