package id.sinergi.notification.application.reply;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.reply.Asked;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.api.reply.ReplyDesk;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.domain.reply.ReplyLink;
import id.sinergi.notification.domain.reply.ReplyLinks;
import id.sinergi.shared.api.Caller;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links where nobody is asked anything. */
public final class ReplyLinksFixture {
    private ReplyLinksFixture() {}

    public static ReplyLinkMaking none() {
        ReplyLinkMaking making = new ReplyLinkMaking();
        making.desk = new Nobody();
        making.links = new Nothing();
        return making;
    }

    private static final class Nobody implements ReplyDesk {
        @Override
        public Optional<Asked> asked(ForumRef forum, UUID agency) {
            return Optional.empty();
        }

        @Override
        public void give(Caller person, ForumRef forum, Reply answer, String note) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Nothing implements ReplyLinks {
        @Override
        public void add(List<ReplyLink> links) {
            if (!links.isEmpty()) {
                throw new UnsupportedOperationException();
            }
        }

        @Override
        public Optional<ReplyLink> find(Token secret) {
            return Optional.empty();
        }

        @Override
        public List<ReplyLink> findAll(Collection<Token> secrets) {
            return List.of();
        }

        @Override
        public int count(UUID account, Instant now) {
            return 0;
        }

        @Override
        public void revokeAll(UUID account, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void revokeOfFeed(UUID feed, Instant now) {
            throw new UnsupportedOperationException();
        }
    }
}
