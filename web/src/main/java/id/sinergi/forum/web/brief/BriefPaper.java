package id.sinergi.forum.web.brief;

import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.brief.SeriesBrief;
import id.sinergi.forum.api.brief.SeriesBrief.Change;
import id.sinergi.forum.api.brief.SeriesBrief.CorrectionNote;
import id.sinergi.forum.api.brief.SeriesBrief.Edition;
import id.sinergi.forum.api.brief.SeriesBrief.Reported;
import id.sinergi.forum.api.brief.SeriesBrief.Step;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.web.Formats;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;
import id.sinergi.shared.web.pdf.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The brief as a document.
 *
 * @param address of the brief on screen, which has everything
 * @param most how many rows each part has at most
 */
record BriefPaper(SeriesBrief brief, Language language, String address, int most) {
    private static final int LONGEST = 110;

    Paper paper() {
        Paper paper =
                new Paper(language, text("brief.title") + " " + brief.series().ref());
        paper.compact()
                .issuer(in(brief.agency().name()))
                .heading(text("brief.title"), in(brief.series().name()))
                .fact(text("brief.since"), edition(brief.since()))
                .fact(text("brief.next"), brief.next() == null ? text("brief.next.none") : edition(brief.next()))
                .fact(text("brief.day"), Formats.date(brief.day(), language));
        part(paper, "brief.decided", "brief.decided.none", decided(brief.decided()));
        part(paper, "brief.overdue", "brief.overdue.none", decided(brief.overdue()));
        part(
                paper,
                "brief.done",
                "brief.done.none",
                brief.done().stream().map(this::step).toList());
        part(
                paper,
                "brief.reported",
                "brief.reported.none",
                brief.reported().stream().map(this::reported).toList());
        part(paper, "brief.changes", "brief.changes.none", changes());
        return paper;
    }

    private List<List<String>> changes() {
        return Stream.concat(
                        brief.changes().stream().map(this::change),
                        brief.corrections().stream().map(this::correction))
                .toList();
    }

    private void part(Paper paper, String title, String nothing, List<List<String>> rows) {
        paper.part(text(title));
        if (rows.isEmpty()) {
            paper.note(text(nothing));
        } else {
            paper.rows(
                    List.of(text("minutes.paper.number"), text("minutes.paper.wording"), text("brief.state")),
                    rows.stream().limit(most).toList());
        }
        if (rows.size() > most) {
            paper.note(text("brief.more.at", rows.size() - most, address));
        }
    }

    private List<List<String>> decided(List<DecisionRow> rows) {
        return rows.stream()
                .map(row -> List.of(row.ref(), clip(in(row.text())), label(row.status()) + due(row.due())))
                .toList();
    }

    private String due(LocalDate due) {
        return due == null ? "" : "\n" + text("decision.dueOn", Formats.shortDate(due, language));
    }

    private List<String> step(Step step) {
        String reason = step.reason() == null ? "" : "\n" + clip(step.reason());
        return List.of(step.ref(), clip(in(step.text())), label(step.after()) + "\n" + day(step.at()) + reason);
    }

    private List<String> reported(Reported report) {
        String words = clip(in(report.task())) + "\n" + clip(report.text());
        return List.of(report.ref(), words, BriefWords.of(report, language) + "\n" + day(report.at()));
    }

    /** What is longer than two lines is read on screen. */
    private static String clip(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }

    private List<String> change(Change change) {
        String words = change.after() == null || change.after().equals(change.before())
                ? clip(in(change.before()))
                : text("brief.before", clip(in(change.before()))) + "\n"
                        + text("brief.after", clip(in(change.after())));
        return List.of(change.ref(), words, label(change.kind()) + "\n" + day(change.at()));
    }

    private List<String> correction(CorrectionNote note) {
        return List.of(
                note.ref(),
                text("brief.correction", note.forum()) + "\n" + clip(note.reason()),
                label(note.status()) + "\n" + day(note.at()));
    }

    private String edition(Edition edition) {
        String days =
                Formats.period(edition.time().firstDay(), edition.time().ends().toLocalDate(), language);
        return in(edition.name()) + ", " + edition.city() + ", " + days + " (" + edition.ref() + ")";
    }

    private String day(Instant at) {
        return Formats.date(at.atZone(ZoneId.of(brief.since().time().zone())).toLocalDate(), language);
    }

    private String label(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private String in(Bilingual both) {
        return both.in(language.code());
    }

    private String text(String key, Object... facts) {
        return facts.length == 0
                ? Text.in(language).get(key)
                : Text.in(language).get(key, List.of(facts));
    }
}
