package id.sinergi.notification.application.reply;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.calendar.CalendarForum;
import id.sinergi.forum.api.reply.ReplyDesk;
import id.sinergi.identity.api.Recipient;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.domain.calendar.Feed;
import id.sinergi.notification.domain.reply.ReplyLink;
import id.sinergi.notification.domain.reply.ReplyLinks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the links by which people answer the invitations that a mail or a calendar shows them. */
@Dependent
public class ReplyLinkMaking {
    @Inject
    ReplyLinks links;

    @Inject
    ReplyDesk desk;

    @Inject
    Clock clock;

    /** For a mail that is about to be sent: by the reference of the forum, where its invitation can be answered. */
    public Map<String, Token> ofMail(Recipient person, List<NoticeRow> notices) {
        Map<String, Token> made = new HashMap<>();
        List<ReplyLink> kept = new ArrayList<>();
        notices.stream()
                .filter(notice -> notice.kind().asksForReply())
                .map(NoticeRow::subject)
                .distinct()
                .map(ForumRef::new)
                .filter(forum -> isAsked(person, forum))
                .forEach(forum -> {
                    Token secret = Token.create();
                    made.put(forum.value(), secret);
                    kept.add(ReplyLink.of(secret, person, forum, null, clock.instant()));
                });
        links.add(kept);
        return made;
    }

    private boolean isAsked(Recipient person, ForumRef forum) {
        return desk.asked(forum, person.agency())
                .filter(asked -> asked.reply().state().isOpen())
                .isPresent();
    }

    /**
     * For a calendar: its secrets follow from that of its address, so that it says the same each time it is read, though
     * none of them is kept. What was revoked is left out.
     */
    public Map<String, Token> ofFeed(Feed feed, Token address, Recipient owner, List<CalendarForum> forums) {
        Map<String, Token> wanted = forums.stream()
                .filter(forum -> forum.asked() != null && forum.asked().open())
                .collect(Collectors.toMap(CalendarForum::ref, forum -> secret(address, owner, forum.ref())));
        if (wanted.isEmpty()) {
            return wanted;
        }
        List<ReplyLink> known = links.findAll(wanted.values());
        Set<String> hashes = known.stream().map(ReplyLink::hash).collect(Collectors.toSet());
        links.add(wanted.entrySet().stream()
                .filter(each -> !hashes.contains(each.getValue().hash()))
                .map(each ->
                        ReplyLink.of(each.getValue(), owner, new ForumRef(each.getKey()), feed.id(), clock.instant()))
                .toList());
        Set<String> revoked =
                known.stream().filter(ReplyLink::isRevoked).map(ReplyLink::hash).collect(Collectors.toSet());
        wanted.values().removeIf(secret -> revoked.contains(secret.hash()));
        return wanted;
    }

    private static Token secret(Token address, Recipient owner, String forum) {
        return address.derive("reply " + forum + " " + owner.agency());
    }
}
