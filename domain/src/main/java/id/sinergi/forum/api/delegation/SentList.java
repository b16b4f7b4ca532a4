package id.sinergi.forum.api.delegation;

import java.time.Instant;
import java.util.List;

/**
 * A list of people that an agency has sent; the last one counts, the others stay as they were.
 *
 * @param number from 1, in the order in which they were sent
 * @param by the name of the person who sent it; null where the account is gone
 */
public record SentList(int number, Instant submittedAt, String by, List<Person> people) {
    /** Somebody on the list. */
    public record Person(DelegateRole role, String name, String function) {}
}
