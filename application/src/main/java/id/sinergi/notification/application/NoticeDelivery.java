package id.sinergi.notification.application;

import id.sinergi.identity.api.Recipient;
import id.sinergi.identity.api.RecipientDirectory;
import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.application.mail.Outbox;
import id.sinergi.notification.domain.Happening;
import id.sinergi.notification.domain.Notice;
import id.sinergi.notification.domain.Telling;
import id.sinergi.notification.domain.Wish;
import id.sinergi.notification.domain.Wishes;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What Sinergi does itself so that everybody learns what concerns them. */
@Stateless
public class NoticeDelivery {
    @Inject
    Happenings happenings;

    @Inject
    Newsroom newsroom;

    @Inject
    RecipientDirectory recipients;

    @Inject
    Notices notices;

    @Inject
    Wishes wishes;

    @Inject
    Outbox outbox;

    /** The next happenings that can be told together; empty when everything has been told, or others are telling it. */
    @Permit(Permission.ROUTINE)
    public List<Happening> deliver(int most) {
        List<Happening> taken = happenings.take(most);
        if (taken.isEmpty()) {
            return taken;
        }
        List<Happening> alike = taken.stream().filter(taken.get(0)::isLike).toList();
        List<Telling> tellings = newsroom.tell(alike);
        Set<UUID> agencies = tellings.stream()
                .flatMap(telling -> telling.agencies().stream())
                .collect(Collectors.toSet());
        List<Recipient> people = agencies.isEmpty() ? List.of() : recipients.workingFor(agencies);
        tell(tellings, people);
        happenings.remove(alike);
        return alike;
    }

    /** Each as they wish; the mails are written in the same transaction. */
    private void tell(List<Telling> tellings, List<Recipient> people) {
        Map<UUID, Wish> known =
                wishes.of(people.stream().map(Recipient::account).toList());
        List<Notice> wanted = tellings.stream()
                .flatMap(telling ->
                        people.stream().filter(telling::concerns).map(person -> Notice.to(person.account(), telling)))
                .filter(notice -> wish(known, notice) != Delivery.NONE)
                .toList();
        notices.add(wanted);
        outbox.post(wanted, known);
    }

    private static Delivery wish(Map<UUID, Wish> known, Notice notice) {
        return known.getOrDefault(notice.account(), Wish.none(notice.account()))
                .of(notice.telling().kind().topic());
    }

    /** What could not be told lets the others go first. */
    @Permit(Permission.ROUTINE)
    public void postpone(int most) {
        List<Happening> taken = happenings.take(most);
        if (!taken.isEmpty()) {
            happenings.postpone(taken.stream().filter(taken.get(0)::isLike).toList());
        }
    }
}
