package id.sinergi.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.AccountFilter;
import id.sinergi.identity.api.AccountRef;
import id.sinergi.identity.api.AccountRow;
import id.sinergi.identity.api.LinkNotUsable;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.SignInDelayed;
import id.sinergi.identity.api.SignInRefused;
import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.identity.api.Token;
import id.sinergi.identity.api.UsernameTaken;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountsIT extends InContainer {
    private static final Caller ADMINISTRATOR =
            new Caller(new UUID(1, 1), "somebody", Role.ADMINISTRATOR, new UUID(2, 2));
    private static final Password PASSWORD = new Password("perahu kecil di teluk");
    private static final String ADDRESS = "192.0.2.44";

    @Inject
    AccountAdministration administration;

    @Inject
    AccountQueries queries;

    @Inject
    PasswordByLink passwordByLink;

    @Inject
    SigningIn signingIn;

    @Inject
    Callers callers;

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Test
    void aFailureIsRememberedAlthoughItsCallIsRolledBack() throws Exception {
        person("pelupa", Role.COORDINATOR, "K17");
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> signIn("pelupa", new Password("salah")));
        }

        assertThatExceptionOfType(SignInDelayed.class).isThrownBy(() -> signIn("pelupa", PASSWORD));
    }

    @Test
    void aPersonSignsInAndLosesEverythingTheMomentTheAccountIsDisabled() throws Exception {
        person("pengelola.satu", Role.ADMINISTRATOR, "K32");
        person("petugas", Role.REGIONAL_OFFICER, "PEMDA-64.01");
        SignedIn session = signIn("petugas", PASSWORD);

        SignedInPerson known = callers.find(session).orElseThrow();
        assertThat(known.agencyRef()).isEqualTo("PEMDA-64.01");
        assertThat(known.caller())
                .isEqualTo(new Caller(
                        session.account(),
                        "petugas",
                        Role.REGIONAL_OFFICER,
                        known.caller().agency()));

        as(ADMINISTRATOR, () -> {
            administration.disable(new AccountRef("petugas"));
            return null;
        });
        assertThat(callers.find(session)).isEqualTo(Optional.empty());
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> signIn("petugas", PASSWORD));
    }

    @Test
    void signingInAddsNothingToTheHistoryOfTheAccount() throws Exception {
        person("rajin", Role.COORDINATOR, "K17");
        long before = versionsOf("rajin");

        signIn("rajin", PASSWORD);

        assertThat(versionsOf("rajin")).isEqualTo(before);
        assertThat(find("rajin").lastSignedInAt()).isNotNull();
    }

    @Test
    void aLinkIsUsedUpByTheFirstWhoUsesIt() throws Exception {
        Token token = person("sekali", Role.AUDITOR, "BPKP");

        assertThatExceptionOfType(LinkNotUsable.class)
                .isThrownBy(() -> passwordByLink.set(new SetPassword(token, PASSWORD)));
    }

    @Test
    void walkingThePagesShowsEveryAccountOnce() throws Exception {
        person("urut.a", Role.COORDINATOR, "K3");
        person("urut.b", Role.COORDINATOR, "K3");
        person("urut.c", Role.AUDITOR, "K3");
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Page<AccountRow> page = list(new AccountFilter("URUT", null, null), after);
            assertThat(page.count()).isEqualTo(3);
            page.items().forEach(row -> seen.add(row.username()));
            after = page.next();
        } while (after != null);

        assertThat(seen).containsExactly("urut.a", "urut.b", "urut.c");
        assertThat(list(new AccountFilter("urut", Role.AUDITOR, false), null).items())
                .extracting(AccountRow::username)
                .containsExactly("urut.c");
        assertThat(list(new AccountFilter("urut", null, true), null).items()).isEqualTo(List.of());
        assertThat(list(new AccountFilter("ur%t", null, null), null).items()).isEqualTo(List.of());
    }

    @Test
    void anAccountIsFoundByItsAgency() throws Exception {
        person("di.pusat", Role.COORDINATOR, "K17");

        assertThat(as(
                                ADMINISTRATOR,
                                () -> queries.list(
                                        new AccountFilter("luar negeri", null, null), new PageRequest(null, 200)))
                        .items())
                .extracting(AccountRow::username)
                .contains("di.pusat");
    }

    @Test
    void twoWhoChangeTheSameAccountDoNotOverwriteEachOther() throws Exception {
        person("berdua", Role.COORDINATOR, "K17");
        person("pengelola.dua", Role.ADMINISTRATOR, "K32");
        int version = find("berdua").version();
        assign("berdua", "Nama Pertama", version);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> assign("berdua", "Nama Kedua", version));
        assertThat(find("berdua").displayName()).isEqualTo("Nama Pertama");
    }

    @Test
    void aUserNameIsGivenOnceWhateverItsLetters() throws Exception {
        person("tunggal", Role.COORDINATOR, "K17");

        assertThatExceptionOfType(UsernameTaken.class).isThrownBy(() -> person("Tunggal", Role.COORDINATOR, "K17"));
    }

    private Token person(String username, Role role, String agency) throws Exception {
        Token token = as(
                ADMINISTRATOR,
                () -> administration.open(new OpenAccount(username, "Nama " + username, role, new AgencyRef(agency))));
        passwordByLink.set(new SetPassword(token, PASSWORD));
        return token;
    }

    private SignedIn signIn(String username, Password password) {
        return signingIn.signIn(new SignIn(username, password, ADDRESS));
    }

    private void assign(String username, String name, int version) throws Exception {
        as(ADMINISTRATOR, () -> {
            administration.assign(
                    new AssignAccount(new AccountRef(username), name, Role.COORDINATOR, new AgencyRef("K17"), version));
            return null;
        });
    }

    private AccountRow find(String username) throws Exception {
        return as(ADMINISTRATOR, () -> queries.find(new AccountRef(username)));
    }

    private Page<AccountRow> list(AccountFilter filter, String after) throws Exception {
        return as(ADMINISTRATOR, () -> queries.list(filter, new PageRequest(after, 1)));
    }

    private long versionsOf(String username) {
        Object count = entityManager
                .createNativeQuery("SELECT COUNT(*) FROM account FOR SYSTEM_TIME ALL WHERE username = ?")
                .setParameter(1, username)
                .getSingleResult();
        return ((Number) count).longValue();
    }
}
