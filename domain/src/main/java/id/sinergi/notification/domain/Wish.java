package id.sinergi.notification.domain;

import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.api.NoticeTopic;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * How somebody wants to be told.
 *
 * @param address where mail goes; null where nobody has said
 * @param refusedAt when that address was refused for good; null otherwise
 * @param choices for the topics about which they have said something
 */
public record Wish(UUID account, String address, Instant refusedAt, Map<NoticeTopic, Delivery> choices) {
    public Wish {
        choices = Map.copyOf(choices);
    }

    /** Of somebody who has never said anything. */
    public static Wish none(UUID account) {
        return new Wish(account, null, null, Map.of());
    }

    /** What they chose; mail at once for whoever gave an address and said no more. */
    public Delivery of(NoticeTopic topic) {
        return choices.getOrDefault(topic, Delivery.MAIL);
    }

    /** What can be done about it: without an address that works there is no mail. */
    public Delivery possible(NoticeTopic topic) {
        Delivery wanted = of(topic);
        return wanted.isMailed() && (address == null || refusedAt != null) ? Delivery.APPLICATION : wanted;
    }
}
