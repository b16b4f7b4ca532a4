package id.sinergi.forum.application.series;

import id.sinergi.agency.api.AgencyId;
import id.sinergi.forum.application.delegation.Invitees.Invitee;
import id.sinergi.forum.domain.Forum;
import id.sinergi.forum.domain.delegation.Invitation;
import id.sinergi.forum.domain.delegation.Invitations;
import id.sinergi.forum.domain.delegation.RegistrationDesk;
import id.sinergi.forum.domain.series.SeriesTemplate;
import id.sinergi.forum.domain.series.TemplateInvitee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Invites whom the template of a series names to an edition that has just been planned, on the template's terms. */
@Dependent
class EditionInvitations {
    @Inject
    TemplateInvitees invitees;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    /** Each agency once; where two lines name it, the first one counts. */
    void follow(SeriesTemplate template, Forum edition) {
        RegistrationDesk desk = RegistrationDesk.of(edition);
        desk.follow(template.closesDays(), template.documents(), clock.instant());
        invitations.add(desk);
        Map<AgencyId, Invitation> invited = new LinkedHashMap<>();
        for (TemplateInvitee line : template.invitees()) {
            for (Invitee each : invitees.find(line.kind(), line.code())) {
                invited.computeIfAbsent(
                        each.agency(), agency -> new Invitation(edition.id(), agency, each.group(), line.quota()));
            }
        }
        invited.values().forEach(invitations::add);
    }
}
