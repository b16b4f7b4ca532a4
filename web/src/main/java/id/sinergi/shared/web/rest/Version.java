package id.sinergi.shared.web.rest;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a record as it travels: {@code ETag: "7-5f3ac0de"} out, {@code If-Match: "7-5f3ac0de"} or {@code "7"}
 * back. What follows the version tells apart what derives from the day or from other records, so that a copy in a cache
 * is never taken for fresh only because the record itself has not changed.
 */
public record Version(int value) {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})(-[0-9a-f]+)?\"");

    /**
     * Reads what {@code If-Match} says.
     *
     * @throws IllegalArgumentException when it does not name one version
     */
    static Version read(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new IllegalArgumentException(ifMatch);
        }
        return new Version(Integer.parseInt(tag.group(1)));
    }

    /**
     * The version that the caller has read.
     *
     * @param seen null where the request says nothing: then it is refused
     */
    static int of(Version seen) {
        if (seen == null) {
            throw new VersionRequired();
        }
        return seen.value();
    }

    /** The content of the tag, without its quotes. */
    static String tag(int version, byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return version + "-"
                    + HexFormat.of().toHexDigits(ByteBuffer.wrap(hash).getInt());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
