package id.sinergi.notification.web.calendar;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.notification.api.calendar.FeedRef;
import id.sinergi.notification.application.calendar.OwnCalendars;
import id.sinergi.shared.web.trouble.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Makes a secret address of a calendar, or takes one away, and goes back to the list of them. */
@WebServlet({"/account/calendars/make", "/account/calendars/revoke"})
public class CalendarChangeServlet extends AnsweringServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient OwnCalendars calendars;

    @Inject
    transient CalendarAddresses addresses;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String feed = request.getParameter("feed");
        if (feed != null) {
            calendars.revoke(new FeedRef(feed));
        } else {
            String series = request.getParameter("series");
            boolean own = series == null || series.isBlank();
            addresses.keep(request, calendars.make(own ? null : new ForumSeriesRef(series)));
        }
        seeOther("/account/calendars", response);
    }
}
