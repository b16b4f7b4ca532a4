package id.sinergi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How much memory a session holds: what many sessions add to the reachable objects, divided by their number. */
final class Sizes {
    private static final int SESSIONS = 40;
    private final Server server;

    Sizes(Server server) {
        this.server = server;
    }

    /** Bytes for each of many people who have signed in and looked at these pages. */
    double session(List<String> pages) throws IOException {
        // The first ones bring what all sessions share.
        visit(2, pages);
        long before = server.liveBytes();
        visit(SESSIONS, pages);
        return (double) (server.liveBytes() - before) / SESSIONS;
    }

    private void visit(int people, List<String> pages) throws IOException {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            visitors.add(Visitor.signIn(server.baseUrl(), "koordinator"));
        }
        for (Visitor visitor : visitors) {
            for (String page : pages) {
                visitor.get(page);
            }
        }
    }
}
