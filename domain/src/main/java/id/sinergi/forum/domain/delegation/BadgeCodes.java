package id.sinergi.forum.domain.delegation;

import java.security.SecureRandom;

/** What stands on badges: ten letters and digits that can be read aloud, none like another, nobody's to guess. */
final class BadgeCodes {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BadgeCodes() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
