package id.sinergi.audit.api;

import java.time.Instant;
import java.util.List;

/**
 * What the gate has refused lately.
 *
 * @param total of all reasons
 * @param reasons how often for which reason, the most frequent first
 * @param latest the last ones, the newest first
 */
public record RefusalBoard(int total, List<Reason> reasons, List<Row> latest) {
    /**
     * How often it was refused for one reason.
     *
     * @param code of the violation
     */
    public record Reason(String code, int count) {}

    /**
     * One refusal.
     *
     * @param username of whoever was refused; a dash for somebody not signed in
     * @param subject what it was about; null when it names no record
     */
    public record Row(Instant at, String username, String subject, String code) {}
}
