package id.sinergi.shared.web.trouble;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A failure nobody foresaw, under a short name that a person can read out and the log knows. */
public final class Incident {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Incident() {}

    /** Writes the failure to the log and gives the name it stands there under, for example {@code 7KQM-2R9D}. */
    public static String record(Throwable failure, String address) {
        String id = newId();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + id + " at " + address);
        return id;
    }

    private static String newId() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            id.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
