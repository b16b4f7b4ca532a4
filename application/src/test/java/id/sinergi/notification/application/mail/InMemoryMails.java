package id.sinergi.notification.application.mail;

import id.sinergi.notification.domain.mail.Mail;
import id.sinergi.notification.domain.mail.Mails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class InMemoryMails implements Mails {
    private final List<Mail> all = new ArrayList<>();

    @Override
    public void add(Mail mail) {
        all.add(mail);
    }

    @Override
    public Optional<Mail> find(UUID id) {
        return all.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Mail> next(Instant now, Instant abandonedBefore) {
        return all.stream()
                .filter(mail -> switch (mail.state()) {
                    case WAITING -> !mail.dueAt().isAfter(now);
                    case SENDING -> mail.begunAt().isBefore(abandonedBefore);
                    default -> false;
                })
                .findFirst();
    }
}
