package id.sinergi.forum.application.reply;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.reply.Asked;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.api.reply.ReplyDesk;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Lets an answer that came by a secret link through the same gate as every other. */
@ApplicationScoped
class ForumReplyDesk implements ReplyDesk {
    @Inject
    ReplyGiving giving;

    @Inject
    ReplyRows rows;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Clock clock;

    @Override
    public Optional<Asked> asked(ForumRef forum, UUID agency) {
        return rows.find(forum, agency, clock.instant());
    }

    @Override
    public void give(Caller person, ForumRef forum, Reply answer, String note) {
        AgencyRow agency = agencies.find(new AgencyId(person.agency())).orElseThrow(() -> new NotFound(forum.value()));
        CurrentCaller.run(person, () -> giving.give(new GiveReply(forum, agency.ref(), null, answer, note)));
    }
}
