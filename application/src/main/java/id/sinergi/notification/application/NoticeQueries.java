package id.sinergi.notification.application;

import static id.sinergi.shared.api.Permission.OWN_NOTICE;

import id.sinergi.notification.api.NoticeBoard;
import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.api.NoticeRef;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What the caller has been told. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NoticeQueries {
    @Inject
    NoticeRows rows;

    /** Somebody looks through their own notices. */
    @Permit(OWN_NOTICE)
    public Page<NoticeRow> list(NoticeFilter filter, PageRequest page) {
        return rows.list(filter, page, CurrentCaller.get().account());
    }

    /**
     * Somebody looks at one notice of their own.
     *
     * @throws NotFound when they have none of that reference
     */
    @Permit(OWN_NOTICE)
    public NoticeRow find(NoticeRef notice) {
        return rows.find(notice.id(), CurrentCaller.get().account()).orElseThrow(() -> new NotFound(notice.value()));
    }

    /** How much is new for the caller, and who invites them. */
    @Permit(OWN_NOTICE)
    public NoticeBoard board() {
        return rows.board(CurrentCaller.get().account());
    }
}
