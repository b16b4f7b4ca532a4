package id.sinergi.docker;

/** Something in the container files that does not fit the rest of the project. */
record Finding(Kind kind, String what) {
    enum Kind {
        PATH_MISSING,
        FILE_NOT_IN_BUILD_CONTEXT,
        VARIABLE_NOT_EXPLAINED,
        VARIABLE_NOT_USED,
        VARIABLE_NOT_GIVEN,
        SETTING_UNKNOWN,
        SETTINGS_UNUSABLE,
        SECRET_NOT_MADE,
        SECRET_NOT_HANDED_OVER,
        PORT_DIFFERS,
        PUBLISHED_TO_EVERYBODY,
        PROXY_DIFFERS,
        USER_DIFFERS,
        DATABASE_DIFFERS,
        PRIVILEGE_TOO_WIDE,
        NOT_HARDENED,
        NOT_ORDERED_BY_HEALTH,
        NOT_WRITABLE
    }

    static Finding of(Kind kind, Object what) {
        return new Finding(kind, String.valueOf(what));
    }
}
