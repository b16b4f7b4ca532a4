package id.sinergi.forum.application.register;

import static id.sinergi.shared.api.Permission.FORUM_READ;

import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.register.DecisionExport;
import id.sinergi.forum.api.register.DecisionPiece;
import id.sinergi.forum.application.OfficialDay;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The decisions of all forums as a file, handed out in pieces so that it may be of any size. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DecisionRegister {
    @Inject
    DecisionLines lines;

    @Inject
    OfficialDay day;

    /** Somebody begins to take decisions out; noted in the audit trail before the first of them leaves. */
    @Permit(FORUM_READ)
    public DecisionPiece begin(DecisionExport export) {
        return lines.first(export.filter(), day.today());
    }

    /** The following piece of what somebody is taking out. */
    @Permit(FORUM_READ)
    public DecisionPiece next(DecisionFilter filter, DecisionPiece.Position position) {
        return lines.after(filter, position, day.today());
    }
}
