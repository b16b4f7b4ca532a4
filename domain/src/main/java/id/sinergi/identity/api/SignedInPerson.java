package id.sinergi.identity.api;

import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;

/**
 * Whom a request comes from, with all that every page shows about that person.
 *
 * @param caller the person as the gate sees it
 * @param agencyRef the reference of the person's agency
 * @param language the language preferred; null when the person has not said
 * @param theme the theme preferred; null when the person has not said
 */
public record SignedInPerson(
        Caller caller,
        String displayName,
        String agencyRef,
        Bilingual agencyName,
        Language language,
        ColourTheme theme) {}
