package id.sinergi.shared.api;

/**
 * A text in both languages of the system, without surrounding space.
 *
 * @param id Indonesian; always there, unless the text as a whole may be missing
 * @param en English; null where nobody has written it yet
 */
public record Bilingual(String id, String en) {
    public Bilingual {
        id = stripped(id);
        en = stripped(en);
    }

    /** The text for a language code, falling back to Indonesian rather than to nothing. */
    public String in(String language) {
        return "en".equals(language) && en != null ? en : id;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
