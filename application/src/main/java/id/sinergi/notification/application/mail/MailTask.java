package id.sinergi.notification.application.mail;

import id.sinergi.identity.api.Language;
import id.sinergi.notification.api.NoticeRow;
import java.util.List;
import java.util.UUID;

/**
 * A mail that is to be sent now.
 *
 * @param notices what it brings; empty when it is not to be sent after all
 */
record MailTask(UUID mail, String address, Language language, List<NoticeRow> notices) {}
