package id.sinergi.shared.web;

/** Light or dark; AUTO follows the device. */
public enum Theme {
    AUTO("auto"),
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    public static Theme of(String code) {
        for (Theme theme : values()) {
            if (theme.code.equals(code)) {
                return theme;
            }
        }
        return AUTO;
    }

    public String code() {
        return code;
    }
}
