package id.sinergi.shared.api;

/**
 * A text in both languages of the system.
 *
 * @param id Indonesian; always there
 * @param en English; null or blank where nobody has written it yet
 */
public record Bilingual(String id, String en) {
    /** The text for a language code, falling back to Indonesian rather than to nothing. */
    public String in(String language) {
        return "en".equals(language) && en != null && !en.isBlank() ? en : id;
    }
}
