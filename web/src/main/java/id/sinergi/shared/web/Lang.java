package id.sinergi.shared.web;

import id.sinergi.shared.api.Bilingual;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The reader's language and theme, for pages. */
@Named("lang")
@RequestScoped
public class Lang {
    @Inject
    HttpServletRequest request;

    public Language getLanguage() {
        return Preferences.of(request).language();
    }

    /** {@code id} or {@code en}. */
    public String getCode() {
        return getLanguage().code();
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    public String getTheme() {
        return Preferences.of(request).theme().code();
    }

    /** A text in the reader's language, Indonesian where there is no other. */
    public String of(Bilingual text) {
        return text == null ? "" : text.in(getCode());
    }

    /** How an enum constant is called: the text under {@code Type.CONSTANT} of any context. */
    public String label(Enum<?> constant) {
        return constant == null
                ? ""
                : Text.in(getLanguage()).get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
