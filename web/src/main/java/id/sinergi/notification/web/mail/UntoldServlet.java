package id.sinergi.notification.web.mail;

import id.sinergi.notification.api.HappeningRef;
import id.sinergi.notification.application.Untold;
import id.sinergi.shared.web.trouble.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Has something told again that was given up, and goes back to the outbox. */
@WebServlet("/admin/mail/tell")
public class UntoldServlet extends AnsweringServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Untold untold;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        untold.tellAgain(new HappeningRef(Objects.requireNonNullElse(request.getParameter("happening"), "")));
        seeOther("/admin/mail", response);
    }
}
