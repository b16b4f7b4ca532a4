package id.sinergi.forum.application.followup;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.forum.application.ForumServices;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.PersonLabel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people that a test has named. */
final class PeopleFixture implements PeopleDirectory {
    private final List<PersonLabel> all = new ArrayList<>();

    static UUID account(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
    }

    void add(String username, AgencyRef agency) {
        AgencyRow row = ForumServices.AGENCIES.find(agency).orElseThrow();
        all.add(new PersonLabel(account(username), username, username, row.id().value()));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return Map.of();
    }

    @Override
    public Optional<PersonLabel> find(UUID account) {
        return all.stream().filter(person -> person.account().equals(account)).findFirst();
    }

    @Override
    public Optional<PersonLabel> find(String username) {
        return all.stream().filter(person -> person.username().equals(username)).findFirst();
    }

    @Override
    public List<PersonLabel> workingFor(String agency) {
        return List.of();
    }
}
