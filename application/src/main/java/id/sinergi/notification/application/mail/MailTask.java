package id.sinergi.notification.application.mail;

import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.NoticeRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A mail that is to be sent now.
 *
 * @param notices what it brings; empty when it is not to be sent after all
 * @param replies by the reference of a forum, the secret by which its invitation can be answered
 */
record MailTask(UUID mail, String address, Language language, List<NoticeRow> notices, Map<String, Token> replies) {}
