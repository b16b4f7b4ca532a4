package id.sinergi.notification.application;

import id.sinergi.notification.api.NoticeBoard;
import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** Notices to be looked at, always those of one account. */
public interface NoticeRows {
    /** What has not been seen first, the newest first in each half. */
    Page<NoticeRow> list(NoticeFilter filter, PageRequest page, UUID account);

    Optional<NoticeRow> find(UUID notice, UUID account);

    NoticeBoard board(UUID account);
}
