package id.sinergi.shared.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    @TempDir
    Path folder;

    private static String csv(Object... cells) throws IOException {
        return new String(written(SheetFormat.CSV, cells), StandardCharsets.UTF_8);
    }

    private static byte[] written(SheetFormat format, Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = format.open(out, "Keputusan", List.of("Nomor", "Tanggal"))) {
            sheet.row(Arrays.asList(cells));
            sheet.flush();
        }
        return out.toByteArray();
    }

    private String firstSheet(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void values_with_commas_quotes_and_lines_stay_one_value() throws IOException {
        assertThat(csv("a,\"b\"\nc", LocalDate.of(2022, 10, 11)))
                .isEqualTo("\ufeffNomor,Tanggal\r\n\"a,\"\"b\"\"\nc\",2022-10-11\r\n");
    }

    @Test
    void nothing_is_an_empty_cell() throws IOException {
        assertThat(csv(null, null)).endsWith("\r\n,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62 21", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    void what_looks_like_a_formula_is_text(String formula) throws IOException {
        assertThat(csv(formula, null)).contains("'" + formula.charAt(0));
        assertThat(firstSheet(written(SheetFormat.XLSX, formula))).containsPattern("<t[^>]*>('|&apos;)");
    }

    @Test
    void a_workbook_has_the_names_of_its_columns_and_real_dates() throws IOException {
        String sheet = firstSheet(written(SheetFormat.XLSX, "DEC-2022-0001/4", LocalDate.of(2022, 10, 11)));
        assertThat(sheet).contains("Nomor", "Tanggal", "DEC-2022-0001/4", "<v>44845");
    }
}
