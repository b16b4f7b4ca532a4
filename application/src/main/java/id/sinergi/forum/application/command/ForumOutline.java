package id.sinergi.forum.application.command;

import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.domain.ForumPeriod;
import id.sinergi.forum.domain.ForumPlan;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * What a coordinator says about a forum when planning it.
 *
 * @param starts local date and time at the venue
 * @param ends local date and time at the venue
 * @param zone a region of the IANA database, such as {@code Asia/Makassar}
 * @param series the series of which it is an edition; null if it stands alone
 */
public record ForumOutline(
        @Wording(max = 300) Bilingual title,
        @NotNull LocalDateTime starts,
        @NotNull LocalDateTime ends,
        @NotBlank @Size(max = 40) String zone,
        @NotBlank @Size(max = 200) String venue,
        @NotBlank @Size(max = 120) String city,
        ForumSeriesRef series) {
    /** As the domain sees it, the series aside. */
    public ForumPlan plan() {
        return new ForumPlan(title, new ForumPeriod(starts, ends, zone), venue.strip(), city.strip());
    }
}
