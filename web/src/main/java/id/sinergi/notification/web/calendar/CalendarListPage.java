package id.sinergi.notification.web.calendar;

import id.sinergi.notification.api.calendar.FeedRow;
import id.sinergi.notification.application.calendar.OwnCalendars;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The secret addresses of the reader's calendars. */
@Named
@RequestScoped
public class CalendarListPage {
    @Inject
    OwnCalendars calendars;

    @Inject
    CalendarAddresses addresses;

    @Inject
    HttpServletRequest request;

    private List<FeedRow> rows;
    private String fresh;
    private String series;

    public void load() {
        rows = calendars.list();
        fresh = addresses.take(request).orElse(null);
    }

    public List<FeedRow> getRows() {
        return rows;
    }

    /** The address made just now, shown this once; null as a rule. */
    public String getFresh() {
        return fresh;
    }

    /** Whether the own calendar has an address. */
    public boolean isOwn() {
        return rows.stream().anyMatch(row -> row.series() == null);
    }

    /** Whether the series from which the reader came has no address yet. */
    public boolean isSeriesWanted() {
        return series != null && !series.isBlank() && rows.stream().noneMatch(row -> series.equals(row.series()));
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }
}
