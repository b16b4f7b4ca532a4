package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.delegation.Badge;
import id.sinergi.shared.web.Formats;
import id.sinergi.shared.web.Language;
import id.sinergi.shared.web.Text;
import id.sinergi.shared.web.pdf.Paper;
import java.util.List;

/** Badges as a document: cards to be cut out, agency by agency. */
record BadgePaper(ForumDetails forum, List<Badge> badges, Language language) {

    Paper paper() {
        Text text = Text.in(language);
        String title = forum.title().in(language.code());
        String day = Formats.date(forum.time().firstDay(), language);
        Paper paper = new Paper(language, text.get("badges.title") + " " + forum.ref());
        paper.issuer(forum.host().name().in(language.code()))
                .heading(text.get("badges.title"), title + ", " + forum.city() + ", " + day);
        if (badges.isEmpty()) {
            paper.note(text.get("badges.none.text"));
        }
        for (Badge badge : badges) {
            paper.card(
                    List.of(
                            title,
                            badge.name(),
                            badge.function(),
                            badge.agency().name().in(language.code()),
                            badge.code()),
                    QrCode.of(badge.code()).picture(),
                    text.get("delegation.code", List.of(badge.code())));
        }
        return paper;
    }
}
