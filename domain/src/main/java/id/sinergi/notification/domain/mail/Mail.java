package id.sinergi.notification.domain.mail;

import id.sinergi.notification.api.mail.MailState;
import id.sinergi.shared.domain.Ids;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mail to one person.
 *
 * <p>It is WAITING until a node begins to send it; that it does is on record (SENDING) before the mail server hears of it.
 * Then it is SENT; or it waits again, longer after each try that the server has answered with "not now"; or it has
 * BOUNCED because the server refuses it for good. When no server can be reached it waits without that counting as a try.
 * What could not be sent for too long has FAILED; an administrator may put back what failed or bounced.
 *
 * <p>If a node goes away while sending, another takes the mail up once: the person may get it twice, with the same
 * Message-ID. If that happens again, it has FAILED.
 */
@Entity
@Table(name = "mail")
public class Mail extends Recorded {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));
    private static final Duration LONGEST = Duration.ofDays(5);
    private static final int LONGEST_ANSWER = 500;

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private boolean digest;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "taken_up", nullable = false)
    private boolean takenUp;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String answer;

    protected Mail() {}

    private Mail(UUID accountId, String address, boolean digest, Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.address = address;
        this.digest = digest;
        this.createdAt = now;
        this.dueAt = now;
    }

    /** A mail about one thing. */
    public static Mail atOnce(UUID account, String address, Instant now) {
        return new Mail(account, address, false, now);
    }

    /** A mail about what a day brought. */
    public static Mail digest(UUID account, String address, Instant now) {
        return new Mail(account, address, true, now);
    }

    /**
     * Is about to be handed to a mail server, or handed over once more after a node has gone away.
     *
     * @return whether it may be: not when nodes go away over it again and again
     */
    public boolean begin(Instant now) {
        if (state == MailState.SENDING) {
            if (takenUp) {
                end(MailState.FAILED, "-");
                return false;
            }
            takenUp = true;
        }
        state = MailState.SENDING;
        begunAt = now;
        return true;
    }

    /** The server has taken it. */
    public void sent(Instant now) {
        attempts++;
        sentAt = now;
        end(MailState.SENT, null);
    }

    /** No server could be reached; that is not this mail's fault, and not forgiven for ever. */
    public void unreached(String said, Instant now) {
        if (createdAt.plus(LONGEST).isBefore(now)) {
            end(MailState.FAILED, said);
        } else {
            await(now.plus(PAUSES.get(0)), said);
        }
    }

    /** The server does not take it now. */
    public void deferred(String said, Instant now) {
        attempts++;
        if (attempts > PAUSES.size()) {
            end(MailState.FAILED, said);
        } else {
            await(now.plus(PAUSES.get(attempts - 1)), said);
        }
    }

    /** The server will never take it. */
    public void refused(String said) {
        attempts++;
        end(MailState.BOUNCED, said);
    }

    /** Nobody wants it any more: the account cannot be used. */
    public void drop() {
        end(MailState.FAILED, null);
    }

    /** An administrator has it tried once more, from the beginning. */
    public void putBack(Instant now) {
        if (!state.isStuck()) {
            throw new MailIsNotStuck(state);
        }
        attempts = 0;
        takenUp = false;
        await(now, answer);
    }

    private void await(Instant due, String said) {
        end(MailState.WAITING, said);
        dueAt = due;
    }

    private void end(MailState as, String said) {
        state = as;
        begunAt = null;
        answer = said == null || said.length() <= LONGEST_ANSWER ? said : said.substring(0, LONGEST_ANSWER);
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return accountId;
    }

    public String address() {
        return address;
    }

    public boolean isDigest() {
        return digest;
    }

    public MailState state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Since when a node has been sending it; null while none is. */
    public Instant begunAt() {
        return begunAt;
    }
}
