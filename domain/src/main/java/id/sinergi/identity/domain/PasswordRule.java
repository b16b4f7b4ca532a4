package id.sinergi.identity.domain;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.api.PasswordContainsUsername;
import id.sinergi.identity.api.PasswordTooCommon;
import id.sinergi.identity.api.PasswordTooLong;
import id.sinergi.identity.api.PasswordTooShort;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which passwords are good enough: long, not guessed first by everybody, not the user name. No rule on kinds of signs. */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** One to four signs, repeated to the end. */
    private static final Pattern REPETITION = Pattern.compile("(.{1,4})\\1{2,}.{0,3}", Pattern.DOTALL);

    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Set<String> COMMON = read("common-passwords.txt");

    private PasswordRule() {}

    /**
     * Lets a new password through or says what is wrong with it.
     *
     * @param username of the account it is for
     */
    public static void check(Password password, String username) {
        if (password.length() < SHORTEST) {
            throw new PasswordTooShort(SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new PasswordTooLong(LONGEST);
        }
        String lower = password.reveal().toLowerCase(Locale.ROOT);
        if (lower.contains(username) || username.contains(lower)) {
            throw new PasswordContainsUsername();
        }
        if (isCommon(lower)) {
            throw new PasswordTooCommon();
        }
    }

    private static boolean isCommon(String lower) {
        String plain = ORNAMENT.matcher(lower).replaceAll("");
        return isOnList(lower) || (!plain.isEmpty() && isOnList(plain));
    }

    private static boolean isOnList(String text) {
        return COMMON.contains(text) || REPETITION.matcher(text).matches();
    }

    private static Set<String> read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PasswordRule.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
