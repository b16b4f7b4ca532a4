package id.sinergi.forum.infrastructure.delegation;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.api.ForumId;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.forum.domain.delegation.Invitations;
import id.sinergi.forum.domain.delegation.RegistrationDesk;
import id.sinergi.shared.infrastructure.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaInvitations implements Invitations {
    private static final List<String> SEATED = Arrays.stream(InvitationStatus.values())
            .filter(InvitationStatus::holdsSeats)
            .map(InvitationStatus::name)
            .toList();

    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<Invitation> find(ForumId forum, AgencyId agency) {
        return entityManager
                .createQuery(
                        "SELECT i FROM Invitation i WHERE i.forumId = :forum AND i.agencyId = :agency",
                        Invitation.class)
                .setParameter("forum", forum.value())
                .setParameter("agency", agency.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Invitation> findByCode(ForumId forum, String code) {
        return entityManager
                .createQuery(
                        "SELECT i FROM Invitation i JOIN i.delegates d WHERE i.forumId = :forum AND d.code = :code"
                                + " AND d.submission = i.submission",
                        Invitation.class)
                .setParameter("forum", forum.value())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<AgencyId> invited(ForumId forum) {
        return new HashSet<>(new Sql("SELECT agency_id FROM forum_invitation WHERE forum_id = ?", forum.value())
                .list(entityManager, row -> new AgencyId(row.uuid(0))));
    }

    @Override
    public void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    @Override
    public List<Invitation> waiting(ForumId forum, SeatGroup group) {
        return entityManager
                .createQuery(
                        "SELECT i FROM Invitation i WHERE i.forumId = :forum AND i.seatGroup = :group"
                                + " AND i.status = :waiting ORDER BY i.waitingSince, i.id",
                        Invitation.class)
                .setParameter("forum", forum.value())
                .setParameter("group", group)
                .setParameter("waiting", InvitationStatus.WAITING)
                .getResultList();
    }

    @Override
    public int taken(ForumId forum, SeatGroup group) {
        return new Sql("SELECT COALESCE(SUM(seats), 0) FROM forum_invitation WHERE forum_id = ?", forum.value())
                .add("AND seat_group = ?", group.name())
                .andIn("status", SEATED)
                .list(entityManager, row -> row.integer(0))
                .get(0);
    }

    @Override
    public int taken(Invitation but, SeatGroup group) {
        return new Sql(
                        "SELECT COALESCE(SUM(seats), 0) FROM forum_invitation WHERE forum_id = ? AND id <> ?",
                        but.forum().value(),
                        but.id())
                .add("AND seat_group = ?", group.name())
                .andIn("status", SEATED)
                .list(entityManager, row -> row.integer(0))
                .get(0);
    }

    @Override
    public Optional<RegistrationDesk> desk(ForumId forum) {
        return Optional.ofNullable(entityManager.find(RegistrationDesk.class, forum.value()));
    }

    @Override
    public void add(RegistrationDesk desk) {
        entityManager.persist(desk);
    }
}
