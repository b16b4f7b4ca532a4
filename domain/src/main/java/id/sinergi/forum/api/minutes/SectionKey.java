package id.sinergi.forum.api.minutes;

import id.sinergi.shared.api.NotFound;
import java.util.Objects;
import java.util.UUID;

/** Which section of a forum's minutes: {@code opening}, {@code closing}, or the key of an agenda item. */
public record SectionKey(String value) {
    public static final SectionKey OPENING = new SectionKey("opening");
    public static final SectionKey CLOSING = new SectionKey("closing");

    public SectionKey {
        Objects.requireNonNull(value);
    }

    public static SectionKey of(UUID agendaItem) {
        return new SectionKey(agendaItem.toString());
    }

    public SectionKind kind() {
        if (this.equals(OPENING)) {
            return SectionKind.OPENING;
        }
        return this.equals(CLOSING) ? SectionKind.CLOSING : SectionKind.ITEM;
    }

    /**
     * The agenda item that the section is about.
     *
     * @throws NotFound when the text can be no key
     */
    public UUID agendaItem() {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new NotFound(value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
