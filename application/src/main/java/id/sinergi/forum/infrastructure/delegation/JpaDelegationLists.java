package id.sinergi.forum.infrastructure.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.SentList;
import id.sinergi.forum.api.delegation.SentList.Person;
import id.sinergi.forum.application.delegation.DelegationLists;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.infrastructure.Row;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who sent a list, and when, is in the history of the invitation: the first state that had its number. */
@ApplicationScoped
class JpaDelegationLists implements DelegationLists {
    private static final String SENT = """
            SELECT submission, submitted_at, changed_by FROM (
              SELECT s.submission, s.submitted_at, s.changed_by,
                     ROW_NUMBER() OVER (PARTITION BY s.submission ORDER BY s.version) AS place
              FROM forum_invitation FOR SYSTEM_TIME ALL AS s WHERE s.id = ? AND s.submission > 0
            ) sent WHERE place = 1 ORDER BY submission DESC""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Inject
    PeopleDirectory people;

    @Override
    public Optional<List<SentList>> of(ForumRef forum, AgencyRef agency, Caller caller) {
        return new Sql("SELECT i.id FROM forum_invitation i JOIN forum f ON f.id = i.forum_id")
                        .add("JOIN agency a ON a.id = i.agency_id WHERE f.ref = ?", forum.value())
                        .add("AND a.ref = ?", agency.value())
                        .add(InvitationScope.of(caller))
                        .list(entityManager, row -> row.uuid(0))
                        .stream()
                        .findFirst()
                        .map(this::lists);
    }

    private List<SentList> lists(UUID invitation) {
        Map<Integer, List<Person>> named = new Sql(
                        "SELECT submission, role, name, function FROM forum_delegate WHERE invitation_id = ?"
                                + " ORDER BY submission, position",
                        invitation)
                .list(entityManager, Named::of).stream()
                        .collect(Collectors.groupingBy(
                                Named::submission, Collectors.mapping(Named::person, Collectors.toList())));
        List<Sent> sent = new Sql(SENT, invitation).list(entityManager, Sent::of);
        Map<UUID, String> names = people.names(sent.stream().map(Sent::by).toList());
        return sent.stream()
                .map(each -> new SentList(
                        each.number(), each.at(), names.get(each.by()), named.getOrDefault(each.number(), List.of())))
                .toList();
    }

    private record Sent(int number, Instant at, UUID by) {
        static Sent of(Row row) {
            return new Sent(row.integer(0), row.instant(1), row.uuid(2));
        }
    }

    private record Named(int submission, Person person) {
        static Named of(Row row) {
            return new Named(row.integer(0), new Person(row.constant(1, DelegateRole.class), row.text(2), row.text(3)));
        }
    }
}
