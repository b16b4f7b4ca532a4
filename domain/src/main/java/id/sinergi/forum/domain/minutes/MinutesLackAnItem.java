package id.sinergi.forum.domain.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.RuleViolation;

/** Final minutes say something about every item of the agenda; this one has nothing yet. */
public class MinutesLackAnItem extends RuleViolation {
    private static final long serialVersionUID = 1;

    public MinutesLackAnItem(ForumRef forum, int position, Bilingual title) {
        super(forum, position, title);
    }
}
