package id.sinergi.forum.application;

import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Records the forum of Balikpapan, 11 October 2022, in a demonstration: who took part and what was said. Its hours are
 * not known; a working day stands for them.
 */
@Stateless
public class DemoForum {
    @Inject
    ForumRows rows;

    @Inject
    ForumSeriesPlanning seriesPlanning;

    @Inject
    ForumPlanning planning;

    @Inject
    AgendaPlanning agendaPlanning;

    @Inject
    ForumProceedings proceedings;

    @Inject
    DecisionRecording recording;

    /** At start-up Sinergi records the forum in the coordinator's name, unless there is a forum already. */
    @Permit(Permission.SYSTEM)
    public void ensure(Caller coordinator) {
        boolean empty = rows.list(ForumFilter.ALL, new PageRequest(null, 1), Caller.SYSTEM)
                .items()
                .isEmpty();
        if (empty) {
            CurrentCaller.run(coordinator, () -> record(DemoFile.read("/demo/balikpapan-2022.json")));
        }
    }

    private void record(DemoFile file) {
        ForumSeriesRef series = seriesPlanning.open(file.series());
        ForumRef forum = planning.schedule(file.forum(series));
        file.agenda(forum).forEach(agendaPlanning::add);
        planning.announce(new AnnounceForum(forum, version(forum)));
        proceedings.hold(new HoldForum(forum, version(forum)));
        file.delegations(forum).forEach(proceedings::admit);
        file.decisions(forum).forEach(recording::record);
    }

    private int version(ForumRef forum) {
        // The day decides only what is overdue.
        return rows.details(forum, Caller.SYSTEM, LocalDate.EPOCH).orElseThrow().version();
    }
}
