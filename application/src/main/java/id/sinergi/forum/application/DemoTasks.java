package id.sinergi.forum.application;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.application.followup.FollowUpPlanning;
import id.sinergi.forum.application.followup.FollowUpRows;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Gives the agencies of the demonstration something to do about what was said in Balikpapan. */
@Stateless
public class DemoTasks {
    private static final ForumRef BALIKPAPAN = ForumRef.of(2022, 1);

    @Inject
    FollowUpRows rows;

    @Inject
    FollowUpPlanning planning;

    /** At start-up Sinergi gives the tasks in the coordinator's name, unless there are tasks already. */
    @Permit(Permission.SYSTEM)
    public void ensure(Caller coordinator) {
        // The day decides only what is overdue.
        boolean empty = rows.list(FollowUpFilter.ALL, new PageRequest(null, 1), Caller.SYSTEM, LocalDate.EPOCH)
                .items()
                .isEmpty();
        if (empty) {
            CurrentCaller.run(
                    coordinator,
                    () -> DemoFile.read("/demo/balikpapan-2022.json")
                            .followUps(BALIKPAPAN)
                            .forEach(planning::assign));
        }
    }
}
