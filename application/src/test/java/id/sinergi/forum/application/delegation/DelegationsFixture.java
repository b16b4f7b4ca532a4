package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.DeskDetails;
import id.sinergi.forum.api.delegation.InvitationRow;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.forum.application.delegation.InviteAgencies.Selection;
import id.sinergi.forum.application.delegation.RegisterDelegation.DelegationList;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import id.sinergi.testing.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** An announced forum, and those who invite and register. */
abstract class DelegationsFixture extends InContainer {
    static final AgencyRef KEMLU = new AgencyRef("K17");
    static final AgencyRef PASER = new AgencyRef("PEMDA-64.01");
    static final LocalDateTime START = LocalDateTime.parse("2040-05-01T09:00");

    @Inject
    ForumPlanning planning;

    @Inject
    InvitationPlanning invitations;

    @Inject
    DelegationRegistration registration;

    @Inject
    DelegationQueries delegations;

    @Inject
    AgencyDirectory directory;

    Caller host;
    Caller paser;
    ForumRef forum;

    @BeforeEach
    void anAnnouncedForum() throws Exception {
        host = someone(Role.COORDINATOR, KEMLU);
        paser = someone(Role.REGIONAL_OFFICER, PASER);
        ForumOutline outline = new ForumOutline(
                new Bilingual("Delegasi", null), START, START.plusHours(5), "Asia/Makassar", "Aula", "Bontang", null);
        forum = as(host, () -> planning.schedule(new ScheduleForum(KEMLU, outline)));
        as(host, () -> {
            planning.announce(new AnnounceForum(forum, 1));
            return null;
        });
    }

    List<AgencyRef> invited(int most) throws Exception {
        return rows().stream()
                .map(row -> new AgencyRef(row.agency().ref()))
                .limit(most)
                .toList();
    }

    List<InvitationRow> rows() throws Exception {
        List<InvitationRow> rows = new ArrayList<>();
        String after = null;
        do {
            PageRequest request = new PageRequest(after, PageRequest.MAX);
            var page = as(host, () -> delegations.list(new InvitationFilter(forum, null), request));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }

    RegisterDelegation registered(AgencyRef agency, int version, int people, boolean waits) {
        List<DelegateLine> lines = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            lines.add(new DelegateLine(i == 0 ? DelegateRole.HEAD : DelegateRole.MEMBER, "Orang " + i, "Jabatan"));
        }
        DelegationList list = new DelegationList(lines, new ContactLine("Sekretariat", null, null));
        return new RegisterDelegation(forum, agency, version, list, waits);
    }

    DeskDetails desk() throws Exception {
        return as(host, () -> delegations.desk(forum));
    }

    void plan(int quota, int reserved) throws Exception {
        as(host, () -> {
            List<PlanDesk.Seats> seats = List.of(new PlanDesk.Seats(SeatGroup.REGENCIES, quota, reserved));
            invitations.planDesk(new PlanDesk(forum, desk().version(), START, seats));
            return null;
        });
    }

    int invite(Selection selection) throws Exception {
        return as(host, () -> invitations.invite(new InviteAgencies(forum, selection)));
    }

    Caller someone(Role role, AgencyRef agency) {
        UUID id = directory.find(agency).orElseThrow().id().value();
        return new Caller(UUID.randomUUID(), "test", role, id);
    }
}
