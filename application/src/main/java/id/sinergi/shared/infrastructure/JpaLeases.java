package id.sinergi.shared.infrastructure;

import id.sinergi.shared.application.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class JpaLeases implements Leases {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(String name, String holder, Instant now, Instant until) {
        return renewed(name, holder, now, until)
                || new Sql(
                                        "INSERT IGNORE INTO lease (name, holder, held_until) VALUES (?, ?, ?)",
                                        name,
                                        holder,
                                        Timestamp.from(until))
                                .execute(entityManager)
                        == 1;
    }

    private boolean renewed(String name, String holder, Instant now, Instant until) {
        return new Sql("UPDATE lease SET holder = ?, held_until = ?", holder, Timestamp.from(until))
                        .add("WHERE name = ? AND (holder = ? OR held_until < ?)", name, holder, Timestamp.from(now))
                        .execute(entityManager)
                == 1;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void release(String name, String holder) {
        new Sql("DELETE FROM lease WHERE name = ? AND holder = ?", name, holder).execute(entityManager);
    }
}
