package id.sinergi.notification.application.reply;

import id.sinergi.forum.api.reply.Asked;
import id.sinergi.forum.api.reply.ReplyDesk;
import id.sinergi.identity.api.LinkBrake;
import id.sinergi.identity.api.Recipient;
import id.sinergi.identity.api.RecipientDirectory;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.domain.reply.ReplyLink;
import id.sinergi.notification.domain.reply.ReplyLinkNotUsable;
import id.sinergi.notification.domain.reply.ReplyLinks;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.api.PersonLabel;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answering an invitation by a secret link, be somebody signed in or not. */
@Stateless
public class ReplyByLink {
    @Inject
    ReplyLinks links;

    @Inject
    RecipientDirectory recipients;

    @Inject
    PeopleDirectory people;

    @Inject
    ReplyDesk desk;

    @Inject
    LinkBrake brake;

    /**
     * Anybody with the link reads what is asked; programs that look at every link of a mail change nothing by it. Empty
     * when the link is nobody's; refused to an address that has tried too many of those.
     */
    @Permit(Permission.ANYONE)
    public Optional<Asked> asked(Token secret, String address) {
        brake.refuseDuringDelay(address);
        Optional<Asked> asked = owner(secret)
                .flatMap(used -> desk.asked(used.link().forum(), used.link().agency()));
        if (asked.isEmpty()) {
            brake.failed(address);
        }
        return asked;
    }

    /**
     * Anybody with the link answers in the name of its owner, with the owner's rights; the trail names the owner. Refused
     * when it is used too often, and for whatever the owner would be refused.
     *
     * @throws ReplyLinkNotUsable when the link is nobody's
     */
    @Permit(Permission.ANYONE)
    public void give(GiveReplyByLink command) {
        brake.refuseDuringDelay(command.address());
        Optional<Used> used = owner(command.secret());
        if (used.isEmpty()) {
            brake.failed(command.address());
            throw new ReplyLinkNotUsable();
        }
        brake.use(command.secret());
        desk.give(used.get().owner(), used.get().link().forum(), command.answer(), command.note());
    }

    private Optional<Used> owner(Token secret) {
        return links.find(secret)
                .filter(link -> !link.isRevoked())
                .flatMap(link -> recipients
                        .find(link.account())
                        .filter(link::isOf)
                        .map(person -> new Used(link, caller(person))));
    }

    private Caller caller(Recipient person) {
        String name = people.find(person.account()).map(PersonLabel::username).orElse("-");
        return new Caller(person.account(), name, person.role(), person.agency());
    }

    private record Used(ReplyLink link, Caller owner) {}
}
