package id.sinergi.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import id.sinergi.testing.gate.ContendingService;
import id.sinergi.testing.gate.ContendingService.Writing;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AttemptsIT extends InContainer {
    private static final int SECONDS = 30;

    @Inject
    ContendingService service;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Resource
    ManagedExecutorService executor;

    private final Caller caller = new Caller(UUID.randomUUID(), "test", Role.AUDITOR, UUID.randomUUID());
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void of_two_who_wait_for_each_other_both_get_done() throws Exception {
        UUID one = as(caller, service::insert);
        UUID other = as(caller, service::insert);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);

        Future<?> there = executor.submit(() -> write(one, other, bothHoldOne));
        Future<?> back = executor.submit(() -> write(other, one, bothHoldOne));
        there.get(SECONDS, TimeUnit.SECONDS);
        back.get(SECONDS, TimeUnit.SECONDS);

        assertThat(tries).hasValue(3);
        assertThat(failures(one)).isEqualTo(2);
        assertThat(failures(other)).isEqualTo(2);
        assertThat(entries("ContendingService.write")).isEqualTo(2);
    }

    @Test
    void what_does_not_pass_is_given_up_after_three_tries() {
        SQLException deadlock = new SQLException("Deadlock found", "40001", 1213);

        assertThatThrownBy(() -> fail(() -> new PersistenceException(deadlock)))
                .hasStackTraceContaining("Deadlock found");
        assertThat(tries).hasValue(3);
    }

    @Test
    void what_somebody_else_changed_is_for_a_person_to_look_at() {
        SQLException changed = new SQLException("Record has changed", "HY000", 1020);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> fail(() -> new OptimisticLockException(changed)));
        assertThat(tries).hasValue(1);
    }

    @Test
    void a_broken_rule_and_any_other_failure_are_final() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fail(() -> new NotFound("x")));
        assertThatThrownBy(() -> fail(() -> new PersistenceException(new SQLException("Duplicate", "23000", 1062))))
                .hasStackTraceContaining("Duplicate");
        assertThat(tries).hasValue(2);
    }

    private Void write(UUID first, UUID second, CyclicBarrier bothHoldOne) throws Exception {
        return as(caller, () -> {
            service.write(new Writing(first, second, () -> {
                if (tries.incrementAndGet() <= 2) {
                    await(bothHoldOne);
                }
            }));
            return null;
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fail(Supplier<RuntimeException> failure) throws Exception {
        as(caller, () -> {
            service.fail(() -> {
                tries.incrementAndGet();
                return failure.get();
            });
            return null;
        });
    }

    private int failures(UUID id) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT failures FROM sign_in_attempt WHERE attempt_key = ?")
                        .setParameter(1, id.toString())
                        .getSingleResult())
                .intValue();
    }

    private int entries(String activity) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM audit_entry WHERE activity = ? AND account = ?")
                        .setParameter(1, activity)
                        .setParameter(2, caller.account())
                        .getSingleResult())
                .intValue();
    }
}
