package id.sinergi.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** How somebody wants to see the system. Lives in two cookies, so that a page needs no session and no query to know. */
public record Preferences(Language language, Theme theme) {
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    public static Preferences of(HttpServletRequest request) {
        Object known = request.getAttribute(Preferences.class.getName());
        if (known instanceof Preferences preferences) {
            return preferences;
        }
        // A page asks for every label and every number.
        Preferences read = new Preferences(Language.of(cookie(request, LANGUAGE)), Theme.of(cookie(request, THEME)));
        request.setAttribute(Preferences.class.getName(), read);
        return read;
    }

    /** Makes this device remember. */
    public void remember(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(Preferences.class.getName(), this);
        keep(LANGUAGE, language.code(), response);
        keep(THEME, theme.code(), response);
    }

    Preferences withLanguage(String code) {
        return code == null ? this : new Preferences(Language.of(code), theme);
    }

    Preferences withTheme(String code) {
        return code == null ? this : new Preferences(language, Theme.of(code));
    }

    private static void keep(String name, String value, HttpServletResponse response) {
        Cookie cookie = new Cookie(Https.cookie(name), value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(Https.isUsed());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() == null) {
            return null;
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(Https.cookie(name))) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
