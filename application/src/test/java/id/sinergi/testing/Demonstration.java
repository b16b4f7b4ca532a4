package id.sinergi.testing;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.ForumPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.CancelForum;
import id.sinergi.forum.application.command.EditForum;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.forum.application.delegation.InvitationPlanning;
import id.sinergi.forum.application.delegation.InviteAgencies;
import id.sinergi.forum.application.delegation.InviteAgencies.By;
import id.sinergi.forum.application.delegation.InviteAgencies.Selection;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.PersonLabel;
import id.sinergi.shared.api.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;

/** The people of the demonstration, and forums that its coordinator plans for a test. */
@Dependent
public class Demonstration {
    public static final AgencyRef KEMLU = new AgencyRef("K17");
    public static final AgencyRef PASER = new AgencyRef("PEMDA-64.01");

    @Inject
    PeopleDirectory people;

    @Inject
    ForumPlanning planning;

    @Inject
    ForumQueries forums;

    @Inject
    InvitationPlanning invitations;

    /** The coordinator of the ministry that holds the forums. */
    public Caller host() {
        return caller("koordinator", Role.COORDINATOR);
    }

    /** The officer of Kabupaten Paser. */
    public Caller paser() {
        return caller("paser", Role.REGIONAL_OFFICER);
    }

    public Caller administrator() {
        return caller("admin", Role.ADMINISTRATOR);
    }

    public Caller caller(String username, Role role) {
        PersonLabel person = people.find(username).orElseThrow();
        return new Caller(person.account(), username, role, person.agency());
    }

    public ForumRef draft(LocalDateTime starts) throws Exception {
        return CurrentCaller.call(host(), () -> planning.schedule(new ScheduleForum(KEMLU, outline(starts))));
    }

    public ForumRef announced(LocalDateTime starts) throws Exception {
        ForumRef forum = draft(starts);
        announce(forum);
        return forum;
    }

    /** An announced forum that invites one agency. */
    public ForumRef inviting(AgencyRef agency, LocalDateTime starts) throws Exception {
        ForumRef forum = announced(starts);
        invite(forum, agency);
        return forum;
    }

    public void announce(ForumRef forum) {
        asHost(() -> planning.announce(new AnnounceForum(forum, version(forum))));
    }

    public void invite(ForumRef forum, AgencyRef... agencies) {
        Selection chosen = new Selection(By.CHOSEN, null, null, List.of(agencies));
        asHost(() -> invitations.invite(new InviteAgencies(forum, chosen)));
    }

    public void move(ForumRef forum, LocalDateTime starts) {
        asHost(() -> planning.edit(new EditForum(forum, version(forum), outline(starts))));
    }

    /** Because of a disaster. */
    public void cancel(ForumRef forum) {
        asHost(() -> planning.cancel(new CancelForum(forum, version(forum), "Bencana alam")));
    }

    private void asHost(Runnable work) {
        CurrentCaller.run(host(), work);
    }

    public int version(ForumRef forum) {
        return forums.details(forum).version();
    }

    private static ForumOutline outline(LocalDateTime starts) {
        return new ForumOutline(
                new Bilingual("Forum peraga", null),
                starts,
                starts.plusHours(5),
                "Asia/Makassar",
                "Aula",
                "Bontang",
                null);
    }
}
