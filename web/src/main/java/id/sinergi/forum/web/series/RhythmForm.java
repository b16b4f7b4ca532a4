package id.sinergi.forum.web.series;

import id.sinergi.forum.api.ForumSeriesDetails;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.api.series.Recurrence;
import id.sinergi.forum.api.series.Recurrence.Parts;
import id.sinergi.forum.api.series.Recurrence.RhythmStep;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** How often a series is held, as a coordinator chooses it. */
public class RhythmForm {
    private Rhythm rhythm = Rhythm.YEARLY;
    private Integer every = 1;
    private RhythmStep step = RhythmStep.MONTHLY;
    private Integer nth;
    private DayOfWeek weekday;
    private Month month;
    private LocalDate countedFrom;

    public static RhythmForm of(ForumSeriesDetails series) {
        RhythmForm form = new RhythmForm();
        form.rhythm = series.rhythm();
        form.countedFrom = series.countedFrom();
        if (series.rhythm() == Rhythm.OWN) {
            Parts parts = series.recurrence().parts();
            form.every = parts.every();
            form.step = parts.step();
            form.nth = parts.nth();
            form.weekday = parts.weekday();
            form.month = parts.month();
        }
        return form;
    }

    /** The rule of a rhythm of its own; null for the others. */
    public Recurrence recurrence() {
        return rhythm == Rhythm.OWN
                ? Recurrence.of(new Parts(step, every == null ? 1 : every, nth, weekday, month))
                : null;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public Integer getEvery() {
        return every;
    }

    public void setEvery(Integer every) {
        this.every = every;
    }

    public RhythmStep getStep() {
        return step;
    }

    public void setStep(RhythmStep step) {
        this.step = step;
    }

    public Integer getNth() {
        return nth;
    }

    public void setNth(Integer nth) {
        this.nth = nth;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public Month getMonth() {
        return month;
    }

    public void setMonth(Month month) {
        this.month = month;
    }

    public LocalDate getCountedFrom() {
        return countedFrom;
    }

    public void setCountedFrom(LocalDate countedFrom) {
        this.countedFrom = countedFrom;
    }
}
