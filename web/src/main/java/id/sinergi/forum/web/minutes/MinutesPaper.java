package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumTime;
import id.sinergi.forum.api.minutes.CorrectionDetails;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.MinutesStatus;
import id.sinergi.forum.api.minutes.SectionKind;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.web.Formats;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;
import id.sinergi.shared.web.pdf.Paper;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in printed minutes, from the head of the letter to the corrections. */
record MinutesPaper(
        ForumDetails forum, MinutesDetails minutes, List<CorrectionDetails> corrections, Language language) {

    Paper paper() {
        Paper paper = new Paper(language, text("minutes.title") + " " + forum.ref());
        paper.issuer(in(forum.host().name())).heading(text("minutes.title"), in(forum.title()));
        facts(paper);
        participants(paper);
        agenda(paper);
        sections(paper);
        decisions(paper);
        corrections(paper);
        return paper;
    }

    private void facts(Paper paper) {
        ForumTime time = forum.time();
        String days = Formats.period(time.firstDay(), time.ends().toLocalDate(), language);
        String hours = Formats.time(time.starts().toLocalTime(), language) + "–"
                + Formats.time(time.ends().toLocalTime(), language) + " "
                + Formats.zone(ZoneId.of(time.zone()), language);
        paper.fact(text("minutes.paper.ref"), forum.ref())
                .fact(text("forum.when"), days + ", " + hours)
                .fact(text("forum.place"), forum.venue() + ", " + forum.city())
                .fact(text("forum.host"), in(forum.host().name()))
                .fact(
                        text("forum.series"),
                        forum.series() == null ? null : in(forum.series().name()))
                .fact(text("forum.status"), status());
    }

    private String status() {
        if (minutes.status() != MinutesStatus.FINAL) {
            return text("minutes.paper.draft");
        }
        String since = Formats.dateTime(minutes.finalisedAt(), ZoneId.of(minutes.zone()), language);
        return text("minutes.paper.final", since);
    }

    private void participants(Paper paper) {
        if (forum.participants().isEmpty()) {
            return;
        }
        paper.part(text("participants.section"))
                .rows(
                        List.of(text("participant.agency"), text("participant.people")),
                        forum.participants().stream()
                                .map(each -> List.of(in(each.agency().name()), people(each)))
                                .toList());
    }

    private String people(ForumDetails.Participant participant) {
        return participant.attendees().stream()
                .map(person ->
                        person.name() == null ? in(person.function()) : person.name() + ", " + in(person.function()))
                .collect(Collectors.joining("\n"));
    }

    private void agenda(Paper paper) {
        if (forum.agenda().isEmpty()) {
            return;
        }
        paper.part(text("agenda.section"))
                .rows(
                        List.of(text("minutes.paper.number"), text("minutes.paper.item"), text("agenda.owner")),
                        forum.agenda().stream()
                                .map(item -> List.of(
                                        String.valueOf(item.position()),
                                        in(item.title()),
                                        in(item.owner().name())))
                                .toList());
    }

    private void sections(Paper paper) {
        paper.part(text("minutes.paper.said"));
        for (MinutesDetails.Section section : minutes.sections()) {
            if (!section.text().isEmpty()) {
                paper.section(number(section) + title(section.kind(), section.title()));
                said(paper, section.text());
            }
        }
    }

    private void said(Paper paper, SectionText text) {
        boolean missing = (language == Language.ID ? text.id() : text.en()) == null;
        if (missing) {
            paper.note(text(language == Language.ID ? "minutes.paper.only.en" : "minutes.paper.only.id"));
        }
        paper.prose(text.in(language.code()));
    }

    private static String number(MinutesDetails.Section section) {
        return section.position() == 0 ? "" : section.position() + ". ";
    }

    private void decisions(Paper paper) {
        if (forum.decisions().isEmpty()) {
            return;
        }
        paper.part(text("decisions.section"))
                .rows(
                        List.of(
                                text("minutes.paper.number"),
                                text("minutes.paper.wording"),
                                text("decision.responsible"),
                                text("decision.due")),
                        forum.decisions().stream().map(this::decision).toList());
    }

    private List<String> decision(DecisionRow row) {
        String agencies =
                row.responsible().stream().map(AgencyLabel::name).map(this::in).collect(Collectors.joining("\n"));
        return List.of(
                row.ref(),
                in(row.text()),
                agencies.isEmpty() ? "–" : agencies,
                row.due() == null ? "–" : Formats.shortDate(row.due(), language));
    }

    private void corrections(Paper paper) {
        if (corrections.isEmpty()) {
            return;
        }
        paper.part(text("corrections.section"));
        for (CorrectionDetails correction : corrections) {
            CorrectionDetails.SectionLabel section = correction.section();
            CorrectionDetails.Verdict verdict = correction.verdict();
            paper.section(correction.ref() + " · " + title(section.kind(), section.title()));
            said(paper, correction.text());
            paper.note(text("reason") + ": " + correction.reason());
            paper.note(text(
                    "minutes.paper.approved",
                    in(verdict.edition().name()),
                    verdict.edition().ref()));
        }
    }

    private String title(SectionKind kind, Bilingual title) {
        return kind == SectionKind.ITEM ? in(title) : text("SectionKind." + kind.name());
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
