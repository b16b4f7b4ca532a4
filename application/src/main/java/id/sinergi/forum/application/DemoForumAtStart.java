package id.sinergi.forum.application;

import id.sinergi.forum.application.minutes.DemoMinutes;
import id.sinergi.shared.application.DemoPeople;
import id.sinergi.shared.application.StartUpStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A demonstration begins with the forum that started it all. */
@ApplicationScoped
class DemoForumAtStart implements StartUpStep {
    @Inject
    DemoPeople people;

    @Inject
    DemoForum demoForum;

    @Inject
    DemoMinutes demoMinutes;

    @Inject
    DemoTasks demoTasks;

    @Override
    public int order() {
        return DEMO_RECORDS;
    }

    @Override
    public void run() {
        people.coordinator().ifPresent(coordinator -> {
            demoForum.ensure(coordinator);
            demoMinutes.ensure(coordinator);
            demoTasks.ensure(coordinator);
        });
    }
}
