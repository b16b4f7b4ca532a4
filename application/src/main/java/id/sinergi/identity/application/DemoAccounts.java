package id.sinergi.identity.application;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.AgencyUnknown;
import id.sinergi.identity.api.DemoAccount;
import id.sinergi.identity.api.DemoNotOnRealData;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.domain.Account;
import id.sinergi.identity.domain.Accounts;
import id.sinergi.identity.domain.PasswordHashing;
import id.sinergi.identity.domain.Username;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The accounts of a demonstration, which everybody may know. */
@Stateless
public class DemoAccounts {
    /** The password of every one of them; good for nothing outside demo mode. */
    public static final String PASSWORD = "sinergi-demo";

    private static final List<Person> PEOPLE = List.of(
            new Person("koordinator", "Ratna Wulandari", Role.COORDINATOR, "K17"),
            new Person("kemendagri", "Bambang Prasetyo", Role.COORDINATOR, "K3"),
            new Person("paser", "Siti Aminah", Role.REGIONAL_OFFICER, "PEMDA-64.01"),
            new Person("kaltim", "Yusuf Hidayat", Role.REGIONAL_OFFICER, "PEMDA-64"),
            new Person("auditor", "Maria Sitompul", Role.AUDITOR, "BPKP"),
            new Person("admin", "Agus Santoso", Role.ADMINISTRATOR, "K32"));

    @Inject
    Accounts accounts;

    @Inject
    AccountRows rows;

    @Inject
    AgencyDirectory agencies;

    @Inject
    PasswordHashing hashing;

    @Inject
    DemoMode demoMode;

    /**
     * At start-up in demo mode Sinergi opens the accounts that are missing; does nothing outside demo mode.
     *
     * @throws DemoNotOnRealData when the database holds accounts of real people
     */
    @Permit(Permission.SYSTEM)
    public void ensure() {
        if (!demoMode.isOn()) {
            return;
        }
        if (accounts.hasReal()) {
            throw new DemoNotOnRealData();
        }
        PEOPLE.stream()
                .filter(person -> accounts.findByUsername(person.username()).isEmpty())
                .forEach(this::open);
    }

    /** Anybody sees on the sign-in page of a demonstration who there is; outside demo mode there is nobody. */
    @Permit(Permission.ANYONE)
    public List<DemoAccount> list() {
        return demoMode.isOn()
                ? rows.demo().stream().filter(DemoAccounts::isOneOfOurs).toList()
                : List.of();
    }

    /** Accounts that visitors opened have passwords of their own, which nobody else is told. */
    private static boolean isOneOfOurs(DemoAccount account) {
        return PEOPLE.stream().anyMatch(person -> person.username().equals(account.username()));
    }

    private void open(Person person) {
        UUID agency = agencies.find(new AgencyRef(person.agency()))
                .orElseThrow(() -> new AgencyUnknown(person.agency()))
                .id()
                .value();
        Account account = Account.forDemo(new Username(person.username()), person.displayName(), person.role(), agency);
        account.replacePassword(hashing.hash(new Password(PASSWORD)));
        accounts.add(account);
    }

    private record Person(String username, String displayName, Role role, String agency) {}
}
