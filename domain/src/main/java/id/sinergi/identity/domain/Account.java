package id.sinergi.identity.domain;

import id.sinergi.identity.api.ColourTheme;
import id.sinergi.identity.api.DisplayNameMissing;
import id.sinergi.identity.api.Language;
import id.sinergi.shared.api.Role;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A person who may sign in, the agency they work for, and what they do there.
 *
 * <p>An administrator opens the account; it has no password until the person sets one by a one-time link, so nobody else
 * ever knows it. A reset takes the password away and starts that anew. A disabled account keeps everything but cannot be
 * used. Accounts are never deleted: what they did refers to them.
 *
 * <p>The credential stamp is in every session; whatever must end the sessions (password, reset, disabling) changes it.
 */
@Entity
@Table(name = "account")
public class Account extends Recorded {
    private static final int DISPLAY_NAME_LIMIT = 120;

    @Id
    private UUID id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "credential_stamp")
    private UUID credentialStamp;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ColourTheme theme;

    private boolean disabled;

    @Column(name = "is_demo")
    private boolean demo;

    protected Account() {}

    private Account(Username username, String displayName, Role role, UUID agencyId, boolean demo) {
        this.id = Ids.next();
        this.username = username.value();
        this.displayName = checked(displayName);
        this.role = role;
        this.agencyId = agencyId;
        this.credentialStamp = UUID.randomUUID();
        this.demo = demo;
    }

    /** An account of a real person, without a password yet. */
    public static Account open(Username username, String displayName, Role role, UUID agencyId) {
        return new Account(username, displayName, role, agencyId, false);
    }

    /** An account that exists in a demonstration only and cannot sign in anywhere else. */
    public static Account forDemo(Username username, String displayName, Role role, UUID agencyId) {
        return new Account(username, displayName, role, agencyId, true);
    }

    private static String checked(String displayName) {
        if (displayName == null || displayName.isBlank() || displayName.strip().length() > DISPLAY_NAME_LIMIT) {
            throw new DisplayNameMissing();
        }
        return displayName.strip();
    }

    /** Whether the account may be used at all, in demo mode or outside it. */
    public boolean isUsable(boolean demoMode) {
        return !disabled && passwordHash != null && (demoMode || !demo);
    }

    /** Sets the hash of a new password; every session ends. */
    public void replacePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Takes the password away, so that only a one-time link opens the account; every session ends. */
    public void forgetPassword() {
        passwordHash = null;
        endSessions();
    }

    public void disable() {
        disabled = true;
        endSessions();
    }

    public void enable() {
        disabled = false;
        endSessions();
    }

    /** Gives the person another name, role or agency; holds from the next request on. */
    public void assign(String newName, Role newRole, UUID newAgencyId) {
        displayName = checked(newName);
        role = newRole;
        agencyId = newAgencyId;
    }

    public void prefer(Language wanted, ColourTheme brightness) {
        language = wanted;
        theme = brightness;
    }

    private void endSessions() {
        credentialStamp = UUID.randomUUID();
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public UUID credentialStamp() {
        return credentialStamp;
    }

    public Language language() {
        return language;
    }

    public ColourTheme theme() {
        return theme;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public boolean isDemo() {
        return demo;
    }
}
