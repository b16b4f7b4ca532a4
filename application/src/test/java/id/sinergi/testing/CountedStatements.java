package id.sinergi.testing;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** A page asks the database at most eight times, one of them for who is asking; each list here asks alone. */
public abstract class CountedStatements extends InContainer {
    protected static final int MOST = 7;

    /** Each execution of a prepared statement counts once, under what it does. */
    private static final String COUNTERS = "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert',"
            + " 'Com_insert_select', 'Com_replace', 'Com_update', 'Com_update_multi', 'Com_delete', 'Com_delete_multi')";

    @Resource(lookup = "java:app/jdbc/sinergi")
    DataSource database;

    @Inject
    AgencyDirectory directory;

    private Caller coordinator;

    @BeforeEach
    void somebodyOfTheForeignMinistry() {
        UUID ministry = directory.find(new AgencyRef("K17")).orElseThrow().id().value();
        coordinator = new Caller(UUID.randomUUID(), "koordinator", Role.COORDINATOR, ministry);
    }

    protected Caller as(Role role) {
        return new Caller(UUID.randomUUID(), "somebody", role, coordinator.agency());
    }

    protected long statements(Callable<?> work) throws Exception {
        return statements(coordinator, work);
    }

    /** How many statements the work takes when it is done for the second time. */
    protected long statements(Caller caller, Callable<?> work) throws Exception {
        as(caller, work);
        long before = carriedOut();
        as(caller, work);
        return carriedOut() - before;
    }

    private long carriedOut() throws SQLException {
        long count = 0;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counters = statement.executeQuery(COUNTERS)) {
            while (counters.next()) {
                count += counters.getLong(2);
            }
        }
        return count;
    }
}
