package id.sinergi.forum.web.brief;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumLabel;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.forum.api.brief.SeriesBrief.Change;
import id.sinergi.forum.api.brief.SeriesBrief.ChangeKind;
import id.sinergi.forum.api.brief.SeriesBrief.CorrectionNote;
import id.sinergi.forum.api.brief.SeriesBrief.Reported;
import id.sinergi.forum.api.brief.SeriesBrief.Step;
import id.sinergi.forum.api.minutes.CorrectionStatus;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.pdf.ArchiveRules;
import id.sinergi.shared.web.pdf.PdfPrinter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The brief as a document: one page, however much there is to say. */
class BriefPaperTest {
    private static final String ADDRESS = "https://sinergi.example/forum-series/SER-0001/brief?agency=PEMDA-64.01";
    private static final Bilingual LONG = new Bilingual(
            "Pemerintah daerah menyusun usulan kerja sama pangan. ".repeat(20),
            "The regional government drafts proposals on food. ".repeat(20));
    private static final Instant AT = Instant.parse("2023-01-05T03:00:00Z");

    private static SeriesBrief brief(int rows, Bilingual words) {
        ForumLabel forum = new ForumLabel("FRM-2022-0001", new Bilingual("Forum Koordinasi", "Coordination Forum"));
        AgencyLabel paser = new AgencyLabel("PEMDA-64.01", new Bilingual("Kabupaten Paser", "Paser Regency"));
        ForumTime time = new ForumTime(
                LocalDateTime.parse("2022-10-11T08:00"), LocalDateTime.parse("2022-10-11T16:00"), "Asia/Makassar");
        DecisionRow decision = decision(words, forum, paser);
        return new SeriesBrief(
                new ForumLabel("SER-0001", new Bilingual("Forum tahunan", "Yearly forum")),
                paser,
                LocalDate.of(2023, 2, 1),
                new SeriesBrief.Edition("FRM-2022-0001", forum.name(), time, "Balikpapan"),
                AT,
                null,
                Collections.nCopies(rows, decision),
                Collections.nCopies(
                        rows,
                        new Step("DEC-2022-0001/4", words, DecisionStatus.OPEN, DecisionStatus.LAPSED, "Sebab", AT)),
                Collections.nCopies(rows, new Reported("FUP-2022-0001/4.1", words, "Sudah disurvei", true, null, AT)),
                Collections.nCopies(rows, decision),
                Collections.nCopies(
                        rows, new Change(ChangeKind.DELETED, "DEC-2022-0001/5", words, null, null, null, AT)),
                Collections.nCopies(
                        rows,
                        new CorrectionNote(
                                "COR-2022-0001/1", "FRM-2022-0001", CorrectionStatus.APPROVED, words.id(), AT)));
    }

    private static DecisionRow decision(Bilingual words, ForumLabel forum, AgencyLabel paser) {
        return new DecisionRow(
                "DEC-2022-0001/4",
                words,
                DecisionKind.DECISION,
                DecisionStatus.OPEN,
                LocalDate.of(2022, 12, 31),
                true,
                forum,
                List.of(paser));
    }

    private static byte[] printed(SeriesBrief brief, Language language) {
        return new PdfPrinter().printOnOnePage(most -> new BriefPaper(brief, language, ADDRESS, most).paper(), 10);
    }

    private static String text(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_long_brief_is_one_page_that_says_what_it_leaves_out_and_an_archive_can_keep_it(Language language)
            throws Exception {
        byte[] file = printed(brief(60, LONG), language);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(file).replaceAll("\\s", "")).contains(ADDRESS);
        assertThat(ArchiveRules.brokenBy(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void a_short_brief_leaves_nothing_out() throws Exception {
        String text = text(printed(brief(1, new Bilingual("Singkat", "Short")), Language.EN));

        assertThat(text)
                .contains(
                        "DEC-2022-0001/4", "FUP-2022-0001/4.1", "Sudah disurvei", "DEC-2022-0001/5", "COR-2022-0001/1")
                .doesNotContain(ADDRESS);
    }
}
