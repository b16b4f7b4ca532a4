package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumHead;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.InvitationDetails;
import id.sinergi.forum.api.delegation.InvitationStatus;
import id.sinergi.forum.api.delegation.SeatsTaken;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.delegation.AnswerInvitation;
import id.sinergi.forum.application.delegation.DelegateLine;
import id.sinergi.forum.application.delegation.DelegationQueries;
import id.sinergi.forum.application.delegation.DelegationRegistration;
import id.sinergi.forum.application.delegation.InvitationPlanning;
import id.sinergi.forum.application.delegation.RegisterDelegation;
import id.sinergi.forum.application.delegation.RegisterDelegation.DelegationList;
import id.sinergi.forum.application.delegation.WithdrawDelegation;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.web.Me;
import id.sinergi.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An invitation: the agency says whom it sends, the host approves. */
@Named
@RequestScoped
public class ForumDelegationPage {
    private static final int SPARE = 4;
    private static final int MOST = 50;

    @Inject
    ForumQueries forums;

    @Inject
    DelegationQueries delegations;

    @Inject
    DelegationRegistration registration;

    @Inject
    InvitationPlanning planning;

    @Inject
    Addressed addressed;

    @Inject
    Me me;

    private ForumHead forum;
    private InvitationDetails invitation;
    private InvitationDetails theirs;
    private int version;
    private boolean full;
    private String reason;
    private final List<DelegateForm> people = new ArrayList<>();
    private final ContactForm contact = new ContactForm();

    /** As many lines as the form that comes in had. */
    @PostConstruct
    void prepare() {
        addSpare(addressed
                .find("lines")
                .filter(given -> given.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .orElse(0));
    }

    public void load() {
        version = getInvitation().version();
        invitation.people().forEach(person -> people.add(DelegateForm.of(person)));
        contact.fill(invitation.contact());
        addSpare(SPARE);
    }

    public void register() throws IOException {
        send(false);
    }

    /** After the seats were found taken: the same list, on the waiting list. */
    public void queue() throws IOException {
        send(true);
    }

    private void send(boolean waits) throws IOException {
        List<DelegateLine> lines = people.stream()
                .filter(person -> !person.isBlank())
                .map(DelegateForm::line)
                .toList();
        DelegationList list = new DelegationList(lines, contact.line());
        try {
            InvitationStatus now =
                    registration.register(new RegisterDelegation(addressed.forum(), agency(), version, list, waits));
            done(now == InvitationStatus.WAITING ? "delegation.waiting" : "delegation.registered");
        } catch (SeatsTaken e) {
            full = true;
            Messages.add(e);
        } catch (ChangedMeanwhile e) {
            theirs = getInvitation();
            version = theirs.version();
            Messages.add(e);
        }
    }

    /** The list that somebody else has sent since this form was opened; null as a rule. */
    public InvitationDetails getTheirs() {
        return theirs;
    }

    /** Of what the page shows: whoever is told that it has changed has then seen it, and may press again. */
    public int getReadVersion() {
        return getInvitation().version();
    }

    public void setReadVersion(int version) {
        this.version = version;
    }

    public void withdraw() throws IOException {
        registration.withdraw(new WithdrawDelegation(addressed.forum(), agency(), version));
        done("delegation.withdrawn");
    }

    public void approve() throws IOException {
        planning.approve(new AnswerInvitation(addressed.forum(), agency(), version, null));
        done("delegation.approved");
    }

    public void decline() throws IOException {
        planning.decline(new AnswerInvitation(addressed.forum(), agency(), version, reason));
        done("delegation.declined");
    }

    private void done(String message) throws IOException {
        Messages.done(message);
        addressed.goTo("/forums/" + addressed.forum() + "/delegations/" + agency());
    }

    private void addSpare(int lines) {
        for (int i = 0; i < lines && people.size() < MOST; i++) {
            people.add(new DelegateForm(people.isEmpty() ? DelegateRole.HEAD : DelegateRole.MEMBER));
        }
    }

    private AgencyRef agency() {
        return new AgencyRef(addressed.find("agency").orElseThrow(() -> new NotFound("agency")));
    }

    public ForumHead getForum() {
        if (forum == null) {
            forum = forums.head(addressed.forum());
        }
        return forum;
    }

    public InvitationDetails getInvitation() {
        if (invitation == null) {
            invitation = delegations.details(addressed.forum(), agency());
        }
        return invitation;
    }

    /** Whether the reader may send the list of people now; the deadline is the desk's to judge. */
    public boolean isRegistering() {
        return getInvitation().own()
                && getForum().status() == ForumStatus.ANNOUNCED
                && me.can(Permission.DELEGATION_REGISTER.name());
    }

    public boolean isAnswering() {
        return getInvitation().status().awaitsHost() && getForum().allows(ForumAction.EDIT);
    }

    public DelegateRole[] getRoles() {
        return DelegateRole.values();
    }

    /** Whether seats were missing, so that waiting is offered; still so when the offer has just been taken. */
    public boolean isFull() {
        return full || addressed.find("wait").isPresent();
    }

    public List<DelegateForm> getPeople() {
        return people;
    }

    public int getLines() {
        return people.size();
    }

    public ContactForm getContact() {
        return contact;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
