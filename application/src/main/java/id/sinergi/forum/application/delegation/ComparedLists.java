package id.sinergi.forum.application.delegation;

import id.sinergi.forum.api.delegation.DelegateRole;
import id.sinergi.forum.api.delegation.DelegationComparison;
import id.sinergi.forum.api.delegation.SentList;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.application.text.TextComparison;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts two lists of a delegation side by side, one line for each person.
 *
 * @param sent all lists of the delegation
 * @param roles how a role is written
 */
public record ComparedLists(List<SentList> sent, Function<DelegateRole, String> roles) {
    /**
     * Two of them, by their numbers.
     *
     * @throws NotFound when either does not exist
     */
    public DelegationComparison of(int before, int after) {
        return new DelegationComparison(before, after, TextComparison.of(text(before), text(after)));
    }

    private String text(int number) {
        return sent.stream()
                .filter(list -> list.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(Integer.toString(number)))
                .people()
                .stream()
                .map(person -> person.name() + ", " + person.function() + " (" + roles.apply(person.role()) + ")")
                .collect(Collectors.joining("\n"));
    }
}
