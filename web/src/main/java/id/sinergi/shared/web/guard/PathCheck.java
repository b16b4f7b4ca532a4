package id.sinergi.shared.web.guard;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Whether a path can be one of ours. The database takes {@code FRM-2022-0001} with a blank behind it, or with a
 * character in it that nobody sees, for the same text; addresses do not.
 */
final class PathCheck {
    /** What takes the place of bytes that are no text. */
    private static final char UNREADABLE = '\uFFFD';

    private static final int FINE = 0;

    private PathCheck() {}

    /** The status to refuse a path with; 0 for one that may go on. */
    static int refusal(String path) {
        if (path.indexOf(UNREADABLE) >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        for (String segment : path.split("/", -1)) {
            if (isPadded(segment) || segment.codePoints().anyMatch(PathCheck::isInvisible)) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
        }
        return FINE;
    }

    private static boolean isPadded(String segment) {
        return !segment.isEmpty()
                && (isBlank(segment.codePointAt(0)) || isBlank(segment.codePointBefore(segment.length())));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || Character.isIdentifierIgnorable(character);
    }
}
