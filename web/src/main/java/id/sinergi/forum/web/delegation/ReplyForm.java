package id.sinergi.forum.web.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.forum.api.reply.ReplyDetails;
import id.sinergi.forum.application.reply.GiveReply;
import id.sinergi.forum.application.reply.ReplyGiving;
import id.sinergi.forum.application.reply.ReplyQueries;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** What the agency of an invitation has said about coming; its own officers say it here. */
@Named
@RequestScoped
public class ReplyForm {
    @Inject
    ReplyQueries replies;

    @Inject
    ReplyGiving giving;

    @Inject
    Addressed addressed;

    private ReplyDetails details;
    private int version;
    private Reply answer;
    private String note;

    public void load() {
        version = getDetails().version();
        answer = details.answer();
        note = details.note();
    }

    public void give() throws IOException {
        try {
            giving.give(new GiveReply(addressed.forum(), agency(), version, answer, note));
            Messages.done("reply.saved");
            addressed.goTo("/forums/" + addressed.forum() + "/delegations/" + agency());
        } catch (ChangedMeanwhile e) {
            version = getDetails().version();
            Messages.add(e);
        }
    }

    private AgencyRef agency() {
        return new AgencyRef(addressed.find("agency").orElseThrow(() -> new NotFound("agency")));
    }

    public ReplyDetails getDetails() {
        if (details == null) {
            details = replies.find(addressed.forum(), agency());
        }
        return details;
    }

    public Reply[] getChoices() {
        return Reply.values();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Reply getAnswer() {
        return answer;
    }

    public void setAnswer(Reply answer) {
        this.answer = answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
