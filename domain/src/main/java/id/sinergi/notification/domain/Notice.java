package id.sinergi.notification.domain;

import id.sinergi.shared.domain.Ids;
import java.util.UUID;

/** What one account is told. */
public record Notice(UUID id, UUID account, Telling telling) {
    public static Notice to(UUID account, Telling telling) {
        return new Notice(Ids.next(), account, telling);
    }
}
