package id.sinergi.notification.web.reply;

import id.sinergi.notification.application.reply.OwnReplyLinks;
import id.sinergi.shared.web.trouble.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes all links away by which somebody's invitations are answered, and goes back to where they saw them. */
@WebServlet("/account/notices/revoke")
public class ReplyRevokeServlet extends AnsweringServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient OwnReplyLinks links;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        links.revokeAll();
        seeOther("/account/notices", response);
    }
}
