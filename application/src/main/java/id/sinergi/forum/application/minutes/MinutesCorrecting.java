package id.sinergi.forum.application.minutes;

import static id.sinergi.shared.api.Permission.FORUM_RECORD;

import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.Forums;
import id.sinergi.forum.domain.minutes.Correction;
import id.sinergi.forum.domain.minutes.Corrections;
import id.sinergi.forum.domain.minutes.Minutes;
import id.sinergi.forum.domain.minutes.MinutesBook;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** How final minutes are put right: by a protocol beside them, which a later edition decides on. */
@Stateless
public class MinutesCorrecting {
    @Inject
    Forums forums;

    @Inject
    MinutesBook book;

    @Inject
    Corrections corrections;

    @Inject
    Clock clock;

    /** Proposes a correction; refused without a reason, and while the minutes can still be written. */
    @Permit(FORUM_RECORD)
    public CorrectionRef propose(ProposeCorrection command) {
        Forum forum = forums.get(command.forum());
        Minutes minutes = book.of(forum.id())
                .orElseThrow(() -> new NotFound(command.forum().value()));
        int number = corrections.countOf(forum.id()) + 1;
        Correction correction = Correction.propose(
                forum,
                minutes,
                number,
                new Correction.Proposal(
                        command.section(),
                        command.text(),
                        command.reason(),
                        CurrentCaller.get().account(),
                        clock.instant()));
        corrections.add(correction);
        return correction.ref();
    }

    /** Records that a later edition agrees; refused unless that edition is being held. */
    @Permit(FORUM_RECORD)
    public void approve(ApproveCorrection command) {
        Correction correction = expected(command.correction(), command.version());
        Forum corrected = forums.get(correction.forum());
        correction.approve(forums.get(command.edition()), corrected, clock.instant());
    }

    /** Records that a later edition does not agree; refused without a reason, and unless that edition is being held. */
    @Permit(FORUM_RECORD)
    public void reject(RejectCorrection command) {
        Correction correction = expected(command.correction(), command.version());
        Forum corrected = forums.get(correction.forum());
        correction.reject(forums.get(command.edition()), corrected, command.reason(), clock.instant());
    }

    private Correction expected(CorrectionRef ref, int version) {
        Correction correction = corrections.get(ref);
        correction.expectVersion(version, ref.value());
        return correction;
    }
}
