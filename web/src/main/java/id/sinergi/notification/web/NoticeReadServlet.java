package id.sinergi.notification.web;

import id.sinergi.notification.api.NoticeRef;
import id.sinergi.notification.application.NoticeReading;
import id.sinergi.shared.web.Address;
import id.sinergi.shared.web.trouble.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Marks one notice as seen, or all up to one, and goes back to where the reader was. */
@WebServlet("/notices/read")
public class NoticeReadServlet extends AnsweringServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient NoticeReading reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String one = request.getParameter("notice");
        String newest = request.getParameter("until");
        if (one != null) {
            reading.read(new NoticeRef(one));
        } else if (newest != null) {
            reading.readUntil(new NoticeRef(newest));
        }
        NoticeBell.forget(request);
        seeOther(Address.ours(request.getParameter("return")), response);
    }
}
