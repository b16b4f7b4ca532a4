package id.sinergi.forum.web.series;

import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.api.series.Recurrence.Parts;
import id.sinergi.forum.api.series.Recurrence.RhythmStep;
import id.sinergi.shared.web.Lang;
import id.sinergi.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;

/** How often a series is held, in words: each year; every 2 months, on the second Tuesday. */
@Named
@RequestScoped
public class RhythmWords {
    private static final List<Integer> POSITIONS = List.of(1, 2, 3, 4, -1);

    @Inject
    Lang lang;

    public String of(Rhythm rhythm, Recurrence recurrence) {
        return rhythm == Rhythm.OWN && recurrence != null ? sentence(recurrence.parts()) : lang.label(rhythm);
    }

    private String sentence(Parts parts) {
        String often = text("rhythm." + parts.step(), parts.every());
        if (parts.month() != null) {
            often = text("rhythm.in", often, month(parts.month()));
        }
        if (parts.weekday() == null) {
            return often;
        }
        String day = weekday(parts.weekday());
        return text("rhythm.on", often, parts.nth() == null ? day : text("rhythm.nthDay", nth(parts.nth()), day));
    }

    private String text(String key, Object... facts) {
        return Text.in(lang.getLanguage()).get(key, List.of(facts));
    }

    /** First to fourth, or last. */
    public String nth(int position) {
        return text("rhythm.nth." + position);
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, lang.getLocale());
    }

    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, lang.getLocale());
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public RhythmStep[] getSteps() {
        return RhythmStep.values();
    }

    public List<Integer> getPositions() {
        return POSITIONS;
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public Month[] getMonths() {
        return Month.values();
    }
}
