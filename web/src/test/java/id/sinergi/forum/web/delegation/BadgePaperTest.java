package id.sinergi.forum.web.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.delegation.Badge;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.pdf.ArchiveRules;
import id.sinergi.shared.web.pdf.PdfPrinter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Badges, printed in both languages. */
class BadgePaperTest {
    private static final AgencyLabel PASER =
            new AgencyLabel("PEMDA-64.01", new Bilingual("Pemerintah Kabupaten Paser", "Paser Regency"));

    private static byte[] printed(int badges, Language language) {
        ForumDetails forum = new ForumDetails(
                "FRM-2023-0001",
                1,
                new Bilingual("Forum Koordinasi", "Coordination Forum"),
                ForumStatus.ANNOUNCED,
                null,
                new ForumTime(
                        LocalDateTime.parse("2023-10-05T09:00"),
                        LocalDateTime.parse("2023-10-06T16:00"),
                        "Asia/Makassar"),
                "Aula",
                "Nusa Dua",
                PASER,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Set.of(),
                false);
        List<Badge> all = new ArrayList<>();
        for (int i = 0; i < badges; i++) {
            all.add(new Badge(PASER, "Orang " + i, "Kepala Bagian Kerja Sama", DelegateRole.MEMBER, code(i)));
        }
        return new PdfPrinter().print(new BadgePaper(forum, all, language).paper());
    }

    private static String code(int number) {
        return "ABCDEFGH" + (number / 10 + 2) + (number % 10);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_archive_can_keep_them_and_a_program_can_read_them_aloud(Language language) throws Exception {
        assertThat(ArchiveRules.brokenBy(printed(3, language), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @Test
    void each_has_name_agency_forum_and_code_in_the_language_that_was_asked_for() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed(9, Language.EN))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Coordination Forum", "Orang 0", "Orang 8", "Paser Regency", code(0), code(8));
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(pictures(document)).isEqualTo(9);
        }
    }

    private static long pictures(PDDocument document) {
        long pictures = 0;
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                pictures += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return pictures;
    }

    @Test
    void where_nobody_has_been_approved_the_paper_says_so() throws Exception {
        try (PDDocument document = Loader.loadPDF(printed(0, Language.ID))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void the_picture_of_a_code_says_the_code() throws Exception {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(QrCode.of("ABCDEFGH23").picture()));
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, width, null, 0, width);
        LuminanceSource source = new RGBLuminanceSource(width, width, pixels);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo("ABCDEFGH23");
    }
}
