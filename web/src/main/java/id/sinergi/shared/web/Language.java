package id.sinergi.shared.web;

import java.util.Locale;

/** The two languages of the system. A text that names no known language means Indonesian. */
public enum Language {
    ID("id", "ID"),
    EN("en", "GB");

    private final String code;
    private final Locale locale;
    private final Locale formats;

    Language(String code, String country) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code);
        this.formats = new Locale.Builder().setLanguage(code).setRegion(country).build();
    }

    public static Language of(String code) {
        return EN.code.equals(code) ? EN : ID;
    }

    public String code() {
        return code;
    }

    /** The locale of texts. */
    public Locale locale() {
        return locale;
    }

    /** The locale of dates and numbers. */
    public Locale formats() {
        return formats;
    }
}
