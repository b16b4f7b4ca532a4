package id.sinergi.forum.infrastructure.series;

import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.series.SeriesMoment;
import id.sinergi.forum.api.series.SeriesMoment.MomentKind;
import id.sinergi.forum.domain.series.Regularity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Editions and the times without one, put together. */
public final class SeriesTimeline {
    private SeriesTimeline() {}

    /** The newest first; without regularity only the editions. */
    public static List<SeriesMoment> of(List<ForumRow> editions, Regularity regularity) {
        List<SeriesMoment> moments = new ArrayList<>();
        editions.forEach(edition -> moments.add(moment(edition)));
        if (regularity != null) {
            regularity.gaps().forEach(gap -> moments.add(gap(gap)));
            moments.add(next(regularity));
        }
        moments.sort(Comparator.comparing(SeriesMoment::from)
                .thenComparing(SeriesMoment::kind)
                .reversed());
        return moments;
    }

    private static SeriesMoment moment(ForumRow edition) {
        LocalDate day = edition.time().firstDay();
        MomentKind kind = switch (edition.status()) {
            case DRAFT, ANNOUNCED -> MomentKind.PLANNED;
            case HELD, CLOSED -> MomentKind.HELD;
            case CANCELLED -> MomentKind.CANCELLED;
        };
        return new SeriesMoment(kind, day, day, 0, edition);
    }

    private static SeriesMoment gap(Regularity.Gap gap) {
        return new SeriesMoment(MomentKind.GAP, gap.from(), gap.until(), gap.dues(), null);
    }

    private static SeriesMoment next(Regularity regularity) {
        List<LocalDate> overdue = regularity.overdue();
        return overdue.isEmpty()
                ? new SeriesMoment(MomentKind.NEXT_DUE, regularity.nextDue(), regularity.nextDue(), 0, null)
                : new SeriesMoment(
                        MomentKind.OVERDUE, overdue.get(0), overdue.get(overdue.size() - 1), overdue.size(), null);
    }
}
