package id.sinergi.notification.web.mail;

import id.sinergi.notification.api.mail.MailRef;
import id.sinergi.notification.application.mail.MailRetrying;
import id.sinergi.shared.web.Address;
import id.sinergi.shared.web.trouble.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Puts a mail back into the outbox and goes back to where the administrator was. */
@WebServlet("/admin/mail/retry")
public class MailRetryServlet extends AnsweringServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient MailRetrying retrying;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        retrying.putBack(new MailRef(Objects.requireNonNullElse(request.getParameter("mail"), "")));
        seeOther(Address.ours(request.getParameter("return")), response);
    }
}
