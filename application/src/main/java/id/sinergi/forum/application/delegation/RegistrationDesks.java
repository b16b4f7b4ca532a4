package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.forum.domain.delegation.Invitations;
import id.sinergi.forum.domain.delegation.RegistrationDesk;
import id.sinergi.forum.domain.delegation.violations.AgencyNotInvited;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds the desk of a forum and the invitation of an agency. */
@Dependent
class RegistrationDesks {
    @Inject
    Invitations invitations;

    @Inject
    AgencyDirectory agencies;

    /** A forum has a desk from the moment somebody asks for it. */
    RegistrationDesk of(Forum forum) {
        return invitations.desk(forum.id()).orElseGet(() -> {
            RegistrationDesk desk = RegistrationDesk.of(forum);
            invitations.add(desk);
            return desk;
        });
    }

    Invitation invitation(Forum forum, AgencyRef agency) {
        return agencies.find(agency)
                .flatMap(found -> invitations.find(forum.id(), found.id()))
                .orElseThrow(() -> new AgencyNotInvited(forum.ref()));
    }
}
