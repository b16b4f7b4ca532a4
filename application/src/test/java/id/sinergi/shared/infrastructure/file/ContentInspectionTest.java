package id.sinergi.shared.infrastructure.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.api.file.FileType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentInspectionTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' "
            + "xmlns:xlink='http://www.w3.org/1999/xlink'>%s<circle r='5'/></svg>";

    private final ContentInspection inspection = new ContentInspection();

    @TempDir
    Path folder;

    @Test
    void a_document_is_known_by_its_first_bytes() throws IOException {
        assertThat(typeOf("%PDF-1.7\n%âãÏÓ")).isEqualTo(FileType.PDF.mediaType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "\u007fELF\u0002\u0001\u0001\u0000",
                "#!/bin/sh\nrm -rf /\n"
            })
    void what_can_run_is_no_type_to_keep_whatever_its_name(String program) throws IOException {
        Path file = Files.writeString(folder.resolve("laporan.pdf"), program, StandardCharsets.ISO_8859_1);

        assertThat(FileType.of(inspection.mediaType(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html><body>x</body></html>", "<html><script>alert(1)</script></html>"})
    void a_page_is_no_type_to_keep(String page) throws IOException {
        assertThat(FileType.of(typeOf(page))).isEmpty();
    }

    @Test
    void an_office_document_is_known_by_what_is_in_it() throws IOException {
        assertThat(inspection.mediaType(archive("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(FileType.DOCX.mediaType());
        assertThat(inspection.mediaType(archive("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(FileType.XLSX.mediaType());
    }

    @Test
    void an_archive_and_a_document_with_macros_are_no_types_to_keep() throws IOException {
        assertThat(FileType.of(inspection.mediaType(archive("program.exe")))).isEmpty();
        assertThat(FileType.of(inspection.mediaType(
                        archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))))
                .isEmpty();
    }

    @Test
    void a_drawing_that_only_draws_may_stay() throws IOException {
        Path drawing = drawing("<a xlink:href='#x'><use href='#y'/></a><style>circle{fill:red}</style>");

        assertThat(inspection.mediaType(drawing)).isEqualTo(FileType.SVG.mediaType());
        assertThat(inspection.carriesScript(drawing, FileType.SVG.mediaType())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt href='x.js'/>",
                "<rect onload='alert(1)'/>",
                "<a xlink:href='javascript:alert(1)'/>",
                "<image href='https://elsewhere.example/x.png'/>",
                "<image href='data:image/svg+xml;base64,AAAA'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                "<set attributeName='href' to='javascript:alert(1)'/>",
                "<?xml-stylesheet href='https://elsewhere.example/x.css'?>",
                "&undeclared;",
                "<unclosed>"
            })
    void a_drawing_that_does_more_than_draw_is_refused(String active) throws IOException {
        assertThat(inspection.carriesScript(drawing(active), FileType.SVG.mediaType()))
                .isTrue();
    }

    private String typeOf(String content) throws IOException {
        return inspection.mediaType(Files.writeString(folder.resolve("file"), content, StandardCharsets.ISO_8859_1));
    }

    private Path drawing(String inside) throws IOException {
        return Files.writeString(folder.resolve("drawing"), SVG.formatted(inside));
    }

    private Path archive(String... entries) throws IOException {
        Path file = folder.resolve("archive");
        try (OutputStream to = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        return file;
    }
}
