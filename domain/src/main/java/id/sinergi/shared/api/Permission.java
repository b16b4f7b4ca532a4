package id.sinergi.shared.api;

import static id.sinergi.shared.api.Permission.Effect.CHANGE;
import static id.sinergi.shared.api.Permission.Effect.READ;
import static id.sinergi.shared.api.Role.ADMINISTRATOR;
import static id.sinergi.shared.api.Role.AUDITOR;
import static id.sinergi.shared.api.Role.COORDINATOR;
import static id.sinergi.shared.api.Role.REGIONAL_OFFICER;

import java.util.Set;

/**
 * What a business method needs of its caller. This table is the whole of who may do what; the gate denies everything
 * that is not in it. A permission within the agency's scope also asks that the record belongs to the caller's agency.
 */
public enum Permission {
    /** No account needed: signing in, setting up the first administrator. */
    ANYONE(READ, false),
    /** Only Sinergi itself: start-up, timers, import of reference data. */
    SYSTEM(CHANGE, false),
    /** Only Sinergi itself, every minute: what it does is on record elsewhere, so no matter of the audit trail. */
    ROUTINE(READ, false),
    /** Every signed-in person, for their own account. */
    OWN_ACCOUNT(CHANGE, false, COORDINATOR, REGIONAL_OFFICER, AUDITOR, ADMINISTRATOR),
    /** Every signed-in person, for the forms they have begun: no records yet, so no matter of the audit trail. */
    OWN_DRAFT(READ, false, COORDINATOR, REGIONAL_OFFICER, AUDITOR, ADMINISTRATOR),
    /** Every signed-in person, for what they have been told; what it is about has its own rights. */
    OWN_NOTICE(READ, false, COORDINATOR, REGIONAL_OFFICER, AUDITOR, ADMINISTRATOR),
    ACCOUNT_READ(READ, false, ADMINISTRATOR),
    /** See what became of the mails that were sent. */
    MAIL_READ(READ, false, ADMINISTRATOR),
    MAIL_MANAGE(CHANGE, false, ADMINISTRATOR),
    ACCOUNT_MANAGE(CHANGE, false, ADMINISTRATOR),
    REFERENCE_READ(READ, false, COORDINATOR, REGIONAL_OFFICER, AUDITOR, ADMINISTRATOR),
    REFERENCE_MANAGE(CHANGE, false, ADMINISTRATOR),
    /** Read the files of records; which ones, the context of the record says. */
    FILE_READ(READ, false, COORDINATOR, REGIONAL_OFFICER, AUDITOR, ADMINISTRATOR),
    /** Attach files to records; to which ones, the context of the record says. */
    FILE_ATTACH(CHANGE, false, COORDINATOR, REGIONAL_OFFICER),
    FORUM_READ(READ, false, COORDINATOR, REGIONAL_OFFICER, AUDITOR, ADMINISTRATOR),
    /** Plan series and forums of the caller's own agency. */
    FORUM_PLAN(CHANGE, true, COORDINATOR),
    /** Record what happened in a forum of the caller's own agency, and what was decided there. */
    FORUM_RECORD(CHANGE, true, COORDINATOR),
    /** Say what the caller's own agency has done about what it owes. */
    FOLLOW_UP_REPORT(CHANGE, true, COORDINATOR, REGIONAL_OFFICER),
    /** Say whom the caller's own agency sends to a forum. */
    DELEGATION_REGISTER(CHANGE, true, COORDINATOR, REGIONAL_OFFICER),
    /** Propose topics for any series in the name of the caller's own agency. */
    TOPIC_PROPOSE(CHANGE, true, COORDINATOR, REGIONAL_OFFICER),
    AUDIT_READ(READ, false, AUDITOR);

    /** Whether a call can change something; changes are always recorded in the audit trail. */
    public enum Effect {
        READ,
        CHANGE
    }

    private final Effect effect;
    private final boolean withinAgency;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of and never changed
    private final Set<Role> roles;

    Permission(Effect effect, boolean withinAgency, Role... roles) {
        this.effect = effect;
        this.withinAgency = withinAgency;
        this.roles = Set.of(roles);
    }

    public boolean changes() {
        return effect == CHANGE;
    }

    /** Whether the record acted on must belong to the caller's agency. */
    public boolean withinAgency() {
        return withinAgency;
    }

    public boolean grantedTo(Role role) {
        return roles.contains(role);
    }

    /** Whether this caller passes, its agency aside. */
    public boolean grantedTo(Caller caller) {
        return switch (this) {
            case ANYONE -> true;
            case SYSTEM, ROUTINE -> caller.isSystem();
            default -> caller.role() != null && grantedTo(caller.role());
        };
    }
}
