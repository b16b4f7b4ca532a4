package id.sinergi.notification.api;

import id.sinergi.shared.api.Versioned;
import java.time.Instant;
import java.util.List;

/**
 * How the reader wants to be told.
 *
 * @param address where their mail goes; null where they have not said
 * @param refusedAt when a mail server refused that address for good; null otherwise
 * @param mailIsOn whether the operator has named a mail server at all
 * @param version 0 as long as they have never said anything
 */
public record PreferenceDetails(String address, Instant refusedAt, List<Choice> choices, boolean mailIsOn, int version)
        implements Versioned {
    public PreferenceDetails {
        choices = List.copyOf(choices);
    }

    /** How to be told of one topic. */
    public record Choice(NoticeTopic topic, Delivery delivery) {}
}
