package id.sinergi.identity.api;

/** A language a person can ask for. */
public enum Language {
    ID("id"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code. */
    public String code() {
        return code;
    }
}
