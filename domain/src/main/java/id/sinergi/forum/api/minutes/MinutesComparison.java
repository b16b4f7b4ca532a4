package id.sinergi.forum.api.minutes;

import id.sinergi.forum.api.ForumLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.text.ComparedLine;
import id.sinergi.shared.api.text.ComparedLine.Change;
import java.util.List;

/**
 * Two versions of minutes side by side.
 *
 * @param version of the minutes as they are now; to be given back when one is taken up again
 * @param latest number of the latest version
 * @param sections those that either version has, in the order of the minutes
 * @param mayRestore whether the caller can take up an older version again
 */
public record MinutesComparison(
        ForumLabel forum, int version, int before, int after, int latest, List<Section> sections, boolean mayRestore) {

    /** A section in both versions and both languages. */
    public record Section(String key, SectionKind kind, Bilingual title, List<ComparedLine> id, List<ComparedLine> en) {
        /** Whether the two versions differ in it. */
        public boolean isChanged() {
            return id.stream().anyMatch(Section::differs) || en.stream().anyMatch(Section::differs);
        }

        private static boolean differs(ComparedLine line) {
            return line.change() != Change.SAME;
        }
    }
}
