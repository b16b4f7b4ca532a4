package offenders.forum.application;

import java.util.Locale;

/** Breaks a rule on purpose. */
public class LanguageInService {
    public Locale language() {
        return Locale.ENGLISH;
    }
}
