package id.sinergi.forum.api.minutes;

import jakarta.validation.constraints.Size;

/**
 * What a section says. Plain text: an empty line parts paragraphs, a line that begins with a hyphen is a point of a
 * list. Unlike other texts it may exist in either language alone, for minutes are written as people speak.
 *
 * @param id Indonesian; null while nobody has written it
 * @param en English; null while nobody has written it
 */
public record SectionText(
        @Size(max = SectionText.LONGEST) String id,
        @Size(max = SectionText.LONGEST) String en) {
    public static final int LONGEST = 20_000;
    public static final SectionText NOTHING = new SectionText(null, null);

    public SectionText {
        id = tidy(id);
        en = tidy(en);
    }

    public boolean isEmpty() {
        return id == null && en == null;
    }

    /** Whether one language has it and the other has not. */
    public boolean isHalf() {
        return (id == null) != (en == null);
    }

    /** The text for a language code, else what there is. */
    public String in(String language) {
        String wanted = "en".equals(language) ? en : id;
        String other = "en".equals(language) ? id : en;
        return wanted == null ? other : wanted;
    }

    /** Lines end in one way whatever the browser sends, so that only words make a difference. */
    private static String tidy(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }
}
