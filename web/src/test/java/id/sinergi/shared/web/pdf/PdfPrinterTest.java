package id.sinergi.shared.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.web.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPrinterTest {
    private final PdfPrinter printer = new PdfPrinter();

    private static Paper paper(Language language) {
        return new Paper(language, "FRM-2022-0001")
                .issuer("Kementerian Luar Negeri")
                .heading("Risalah", "Forum Koordinasi")
                .fact("Waktu", "11 Oktober 2022")
                .fact("Tempat", "Balikpapan")
                .fact("Catatan", null)
                .part("Agenda")
                .section("1. Pangan")
                .prose("Official fflair: fi fl ffi. Disepakati:\n- pangan\n- pelatihan\n\n1. Kemlu\n2. Paser")
                .rows(List.of("Nomor", "Rumusan"), List.of(List.of("DEC-2022-0001/1", "Berkala")))
                .note("Selesai");
    }

    private static String text(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_archive_can_keep_it(Language language) throws Exception {
        assertThat(ArchiveRules.brokenBy(printer.print(paper(language)), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @Test
    void a_file_that_no_archive_can_keep_is_found_out() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }

        assertThat(ArchiveRules.brokenBy(plain.toByteArray(), PDFAFlavour.PDFA_2_A))
                .isNotEmpty();
    }

    @Test
    void it_says_in_which_language_it_is() throws Exception {
        try (PDDocument document = Loader.loadPDF(printer.print(paper(Language.EN)))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("FRM-2022-0001");
        }
    }

    @Test
    void it_has_everything_that_was_written_and_numbers_its_pages() throws Exception {
        assertThat(text(printer.print(paper(Language.ID))))
                .contains("Risalah", "11 Oktober 2022", "pelatihan", "DEC-2022-0001/1", "1 / 1")
                .doesNotContain("Catatan");
    }

    @Test
    void markup_and_strange_characters_are_text_or_left_out() throws Exception {
        Paper strange = new Paper(Language.ID, "x").prose("<b>tebal</b> & \u0000\uD800selesai");

        assertThat(text(printer.print(strange))).contains("<b>tebal</b> & selesai");
    }
}
