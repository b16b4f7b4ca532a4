package id.sinergi.forum.api.delegation;

import id.sinergi.shared.api.Bilingual;
import java.util.List;

/** What a selection of agencies to invite can name. */
public record InviteChoices(List<Choice> provinces, List<Choice> groups) {
    /** A province by its code, or a region group by its reference. */
    public record Choice(String code, Bilingual name) {}
}
