package id.sinergi.identity.api;

/** How bright a person wants the pages: as the device says, always light, or always dark. */
public enum ColourTheme {
    AUTO,
    LIGHT,
    DARK
}
