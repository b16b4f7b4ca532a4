package id.sinergi.notification.web;

import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.api.mail.MailRow;
import id.sinergi.shared.web.rest.ResourceAddresses;
import jakarta.enterprise.context.ApplicationScoped;

/** Where notices and mails live for programs. */
@ApplicationScoped
public class NoticeAddresses implements ResourceAddresses {
    @Override
    public String segment(Class<?> record, Object reference) {
        if (record == MailRow.class) {
            return "mails";
        }
        return record == NoticeRow.class ? "notices" : null;
    }
}
