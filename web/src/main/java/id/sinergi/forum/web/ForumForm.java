package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a coordinator types about a forum. */
public class ForumForm {
    private int version;
    private String titleId;
    private String titleEn;
    private LocalDate startsOn;
    private LocalTime startsAt = LocalTime.of(9, 0);
    private LocalDate endsOn;
    private LocalTime endsAt = LocalTime.of(16, 0);
    private String zone = "Asia/Jakarta";
    private String venue;
    private String city;
    private String series;

    /** The form as the stored forum fills it. */
    static ForumForm of(ForumHead forum) {
        ForumForm form = new ForumForm();
        form.version = forum.version();
        form.titleId = forum.title().id();
        form.titleEn = forum.title().en();
        form.startsOn = forum.time().firstDay();
        form.startsAt = forum.time().starts().toLocalTime();
        form.endsOn = forum.time().ends().toLocalDate();
        form.endsAt = forum.time().ends().toLocalTime();
        form.zone = forum.time().zone();
        form.venue = forum.venue();
        form.city = forum.city();
        form.series = forum.series() == null ? null : forum.series().ref();
        return form;
    }

    public ForumOutline outline() {
        return new ForumOutline(
                new Bilingual(titleId, titleEn),
                startsOn.atTime(startsAt),
                endsOn.atTime(endsAt),
                zone,
                venue,
                city,
                Given.text(series) == null ? null : new ForumSeriesRef(series));
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitleId() {
        return titleId;
    }

    public void setTitleId(String titleId) {
        this.titleId = titleId;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }
}
