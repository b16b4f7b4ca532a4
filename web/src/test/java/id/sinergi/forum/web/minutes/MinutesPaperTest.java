package id.sinergi.forum.web.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.SectionKind;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.pdf.ArchiveRules;
import id.sinergi.shared.web.pdf.PdfPrinter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The minutes of a forum, printed in both languages. */
class MinutesPaperTest {
    private static final String REF = "FRM-2022-0001";
    private static final Bilingual TITLE = new Bilingual("Forum Koordinasi", "Coordination Forum");
    private static final Bilingual FOOD = new Bilingual("Pangan", "Food");
    private static final AgencyLabel KEMLU =
            new AgencyLabel("K17", new Bilingual("Kementerian Luar Negeri", "Ministry of Foreign Affairs"));
    private static final Instant AFTERWARDS = Instant.parse("2022-10-14T03:00:00Z");

    private static ForumDetails forum() {
        ForumTime time = new ForumTime(
                LocalDateTime.parse("2022-10-11T08:00"), LocalDateTime.parse("2022-10-11T16:00"), "Asia/Makassar");
        return new ForumDetails(
                REF,
                3,
                TITLE,
                ForumStatus.CLOSED,
                null,
                time,
                "Hotel Novotel",
                "Balikpapan",
                KEMLU,
                null,
                List.of(item()),
                List.of(new ForumDetails.Participant(
                        KEMLU, 1, List.of(new ForumDetails.Person(null, new Bilingual("Sekretaris Jenderal", null))))),
                List.of(decision()),
                MinutesStatus.FINAL,
                List.of(),
                Set.of(),
                false);
    }

    private static ForumDetails.Item item() {
        return new ForumDetails.Item(
                new UUID(0, 1),
                1,
                1,
                FOOD,
                new Bilingual(null, null),
                KEMLU,
                null,
                null,
                List.of(),
                List.of(),
                AgendaItemState.DONE,
                null,
                null);
    }

    private static DecisionRow decision() {
        return new DecisionRow(
                "DEC-2022-0001/1",
                new Bilingual("Berkala.", "Periodically."),
                DecisionKind.DECISION,
                DecisionStatus.OPEN,
                LocalDate.of(2023, 10, 1),
                false,
                new ForumLabel(REF, TITLE),
                List.of(KEMLU));
    }

    private static MinutesDetails minutes() {
        MinutesDetails.Section food = new MinutesDetails.Section(
                new UUID(0, 1).toString(),
                SectionKind.ITEM,
                1,
                1,
                FOOD,
                new SectionText("Disepakati:\n- lima puluh hektare", null),
                AFTERWARDS,
                "Rina");
        return new MinutesDetails(
                new ForumLabel(REF, TITLE),
                "Asia/Makassar",
                2,
                MinutesStatus.FINAL,
                1,
                AFTERWARDS,
                List.of(food),
                false,
                false,
                false,
                false);
    }

    private static CorrectionDetails correction() {
        return new CorrectionDetails(
                "COR-2022-0001/1",
                2,
                new ForumLabel(REF, TITLE),
                "Asia/Makassar",
                new CorrectionDetails.SectionLabel("x", SectionKind.ITEM, FOOD),
                SectionText.NOTHING,
                new SectionText("Lima belas hektare", "Fifteen hectares"),
                "Salah dengar",
                CorrectionStatus.APPROVED,
                "Rina",
                AFTERWARDS,
                new CorrectionDetails.Verdict(new ForumLabel("FRM-2023-0001", TITLE), AFTERWARDS, null),
                List.of());
    }

    private static byte[] printed(Language language) {
        return new PdfPrinter().print(new MinutesPaper(forum(), minutes(), List.of(correction()), language).paper());
    }

    private static String text(Language language) throws Exception {
        try (PDDocument document = Loader.loadPDF(printed(language))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_archive_can_keep_them(Language language) throws Exception {
        assertThat(ArchiveRules.brokenBy(printed(language), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @Test
    void they_hold_the_whole_forum_with_references() throws Exception {
        assertThat(text(Language.ID))
                .contains(REF, "11 Oktober 2022, 08.00–16.00 WITA", "Hotel Novotel, Balikpapan", "Sekretaris Jenderal")
                .contains("1. Pangan", "lima puluh hektare", "DEC-2022-0001/1", "1 Okt 2023")
                .contains("COR-2022-0001/1", "Lima belas hektare", "Salah dengar", "FRM-2023-0001");
    }

    @Test
    void what_exists_in_the_other_language_only_is_printed_and_says_so() throws Exception {
        assertThat(text(Language.EN))
                .contains("Minutes", "Coordination Forum", "1. Food", "lima puluh hektare")
                .contains("Written in Indonesian only");
    }
}
