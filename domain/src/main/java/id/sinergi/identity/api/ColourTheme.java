package id.sinergi.identity.api;

/** How bright a person wants the pages: always light, always dark, or as the device says. */
public enum ColourTheme {
    LIGHT,
    DARK,
    SYSTEM
}
