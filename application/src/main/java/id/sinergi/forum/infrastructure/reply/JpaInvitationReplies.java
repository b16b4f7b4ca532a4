package id.sinergi.forum.infrastructure.reply;

import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.forum.domain.reply.InvitationReplies;
import id.sinergi.forum.domain.reply.InvitationReply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaInvitationReplies implements InvitationReplies {
    @PersistenceContext(unitName = "sinergi")
    EntityManager entityManager;

    @Override
    public Optional<InvitationReply> find(Invitation invitation) {
        return Optional.ofNullable(entityManager.find(InvitationReply.class, invitation.id()));
    }

    @Override
    public void add(InvitationReply reply) {
        entityManager.persist(reply);
    }
}
