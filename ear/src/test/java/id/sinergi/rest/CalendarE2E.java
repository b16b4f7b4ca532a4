package id.sinergi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.rest.RestClient.Answer;
import id.sinergi.testing.SinergiServer;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** A calendar program subscribes to the series of a forum that moves and is cancelled. */
class CalendarE2E {
    private static final String PLAN = "{\"host\":\"K17\",\"title\":{\"id\":\"Forum, dilanggan\",\"en\":null},"
            + "\"starts\":\"%s\",\"ends\":\"%s\",\"zone\":\"Asia/Makassar\","
            + "\"venue\":\"Aula\",\"city\":\"Nusa Dua\",\"series\":null}";

    private final RestClient program = RestClient.stranger();

    private static String plan(String day, String next) {
        return PLAN.formatted(day + "T20:00", next + "T02:00");
    }

    private static String subscribed(RestClient owner, String series) throws IOException {
        String address = owner.post("/api/v1/calendar-feeds", "{\"series\":" + series + "}")
                .json()
                .path("address")
                .asText();
        assertThat(address).startsWith(SinergiServer.running().baseUrl() + "/calendar/");
        return address.substring(SinergiServer.running().baseUrl().length());
    }

    private VEvent event(String address, String ref) throws Exception {
        Answer answer = program.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.header("Cache-Control")).contains("private");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.text()));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        return events.stream()
                .filter(each -> value(each, Property.UID).startsWith(ref + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static void change(RestClient host, String href, String step, String body) throws IOException {
        String version = host.get(href).header("ETag");
        Answer answer = step == null
                ? host.put(href, body, "If-Match", version)
                : host.post(href + step, body, "If-Match", version);
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void seesAForumMoveAndBeCancelled() throws Exception {
        RestClient host = RestClient.as("koordinator");
        String href = host.post("/api/v1/forums", plan("2031-03-01", "2031-03-02"))
                .json()
                .path("href")
                .asText();
        String ref = href.substring(href.lastIndexOf('/') + 1);
        String address = subscribed(host, "null");
        assertThat(value(event(address, ref), Property.STATUS)).isEqualTo("TENTATIVE");

        change(host, href, "/announce", null);
        VEvent announced = event(address, ref);
        change(host, href, null, plan("2031-03-08", "2031-03-09").replace("\"host\":\"K17\",", ""));
        VEvent moved = event(address, ref);
        change(host, href, "/cancel", "{\"reason\":\"Bencana alam\"}");
        VEvent cancelled = event(address, ref);

        assertThat(value(announced, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(moved, Property.DTSTART)).isEqualTo("20310308T200000");
        assertThat(sequence(moved)).isGreaterThan(sequence(announced));
        assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(sequence(cancelled)).isGreaterThan(sequence(moved));
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, Property.SEQUENCE));
    }

    @Test
    void isToldWhenNothingHasChangedAndFindsNothingOnceRevoked() throws IOException {
        RestClient auditor = RestClient.as("auditor");
        String address = subscribed(auditor, "\"SER-0001\"");
        Answer first = program.get(address);

        Answer again = program.get(address, "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        String since = first.header("Last-Modified");
        assertThat(program.get(address, "If-Modified-Since", since).status()).isEqualTo(304);
        assertThat(program.get(address, "If-Modified-Since", "Sun, 01 Nov 2015 00:00:00 GMT")
                        .status())
                .isEqualTo(200);
        assertThat(program.get(address, "If-Modified-Since", "kemarin").status())
                .isEqualTo(200);

        String next = subscribed(auditor, "\"SER-0001\"");
        assertThat(program.get(address).status()).isEqualTo(404);
        assertThat(program.get(next).status()).isEqualTo(200);
        assertThat(program.get("/calendar/" + "A".repeat(43) + ".ics").status()).isEqualTo(404);
        assertThat(program.get("/calendar/x.ics").status()).isEqualTo(404);
    }
}
