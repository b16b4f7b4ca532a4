package id.sinergi.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.InvalidInput;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.api.SignInRequired;
import id.sinergi.testing.InContainer;
import id.sinergi.testing.gate.GuardedService;
import id.sinergi.testing.gate.GuardedService.Request;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GateIT extends InContainer {
    private static final String KEMLU = "K17";

    @Inject
    GuardedService service;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Test
    void a_method_that_does_not_say_what_it_needs_is_denied_to_everybody() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> as(coordinatorOf(KEMLU), service::forgotten));
    }

    @Test
    void nobody_is_asked_to_sign_in() {
        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> as(Caller.NOBODY, service::read));
    }

    @Test
    void a_role_without_the_permission_is_refused() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> as(someone(Role.AUDITOR, KEMLU), () -> service.plan(new Request(KEMLU, "x"))));
    }

    @Test
    void another_agency_is_refused() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> as(coordinatorOf("K3"), () -> service.plan(new Request(KEMLU, "x"))));
    }

    @Test
    void the_own_agency_is_let_through() throws Exception {
        assertThat(as(coordinatorOf(KEMLU), () -> service.plan(new Request(KEMLU, "x"))))
                .isEqualTo("x");
    }

    @Test
    void a_record_that_does_not_exist_is_not_found_rather_than_refused() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(coordinatorOf(KEMLU), () -> service.plan(new Request("NONE", "x"))));
    }

    @Test
    void a_method_within_the_agency_that_names_no_record_is_denied() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> as(coordinatorOf(KEMLU), () -> service.planWithoutScope("x")));
    }

    @Test
    void what_is_wrong_in_a_command_is_said_field_by_field() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(coordinatorOf(KEMLU), () -> service.plan(new Request(KEMLU, " "))))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(InvalidInput.Fault::field, InvalidInput.Fault::rule)
                        .containsExactly(tuple("title", "NotBlank")));
    }

    @Test
    void what_was_done_is_in_the_audit_trail() throws Exception {
        Caller caller = coordinatorOf(KEMLU);

        as(caller, () -> service.plan(new Request(KEMLU, "x")));

        assertThat(outcomesOf(caller)).containsExactly("GuardedService.plan DONE");
    }

    @Test
    void what_was_refused_is_in_the_audit_trail() {
        Caller caller = someone(Role.AUDITOR, KEMLU);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> as(caller, () -> service.plan(new Request(KEMLU, "x"))));

        assertThat(outcomesOf(caller)).containsExactly("GuardedService.plan REFUSED");
    }

    @Test
    void what_was_rolled_back_leaves_no_entry_that_it_was_done() throws Exception {
        Caller caller = coordinatorOf(KEMLU);

        as(caller, () -> {
            service.planAndFail(new Request(KEMLU, "x"));
            return null;
        });

        assertThat(outcomesOf(caller)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> outcomesOf(Caller caller) {
        return entityManager
                .createNativeQuery("SELECT CONCAT(activity, ' ', outcome) FROM audit_entry WHERE account = ?")
                .setParameter(1, caller.account())
                .getResultList();
    }

    private Caller coordinatorOf(String agency) {
        return someone(Role.COORDINATOR, agency);
    }

    private Caller someone(Role role, String agency) {
        Object id = entityManager
                .createNativeQuery("SELECT id FROM agency WHERE ref = ?")
                .setParameter(1, agency)
                .getSingleResult();
        return new Caller(UUID.randomUUID(), "test", role, UUID.fromString(id.toString()));
    }
}
