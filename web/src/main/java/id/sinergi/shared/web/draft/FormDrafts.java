package id.sinergi.shared.web.draft;

import id.sinergi.shared.api.draft.DraftRow;
import id.sinergi.shared.application.draft.Drafts;
import id.sinergi.shared.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** The reader's half-finished forms, for the home page. */
@Named
@RequestScoped
public class FormDrafts {
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    @Inject
    Drafts drafts;

    @Inject
    Fmt fmt;

    private List<DraftRow> all;

    public List<DraftRow> getAll() {
        if (all == null) {
            all = drafts.list();
        }
        return all;
    }

    /** When it was kept last, by the clocks of the capital. */
    public String when(DraftRow draft) {
        return fmt.dateTime(draft.savedAt(), CAPITAL);
    }
}
