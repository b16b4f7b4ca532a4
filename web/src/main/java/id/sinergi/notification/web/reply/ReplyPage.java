package id.sinergi.notification.web.reply;

import id.sinergi.forum.api.reply.Asked;
import id.sinergi.forum.api.reply.Reply;
import id.sinergi.identity.api.Token;
import id.sinergi.notification.application.reply.GiveReplyByLink;
import id.sinergi.notification.application.reply.ReplyByLink;
import id.sinergi.shared.web.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What a secret link asks. Looking at it changes nothing: mail servers look at every link. */
@Named
@RequestScoped
public class ReplyPage {
    @Inject
    ReplyByLink replies;

    @Inject
    ClientAddress client;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    private boolean read;
    private Asked asked;
    private String note;

    public void load() {
        note = getAsked() == null ? null : asked.reply().note();
    }

    public void coming() throws IOException {
        give(Reply.COMING);
    }

    public void unsure() throws IOException {
        give(Reply.UNSURE);
    }

    public void notComing() throws IOException {
        give(Reply.NOT_COMING);
    }

    private void give(Reply answer) throws IOException {
        replies.give(new GiveReplyByLink(secret(), client.of(request), answer, note));
        external.redirect(ReplyAddresses.of(secret()));
    }

    /** Null when the link is nobody's. */
    public Asked getAsked() {
        if (!read) {
            read = true;
            asked = replies.asked(secret(), client.of(request)).orElse(null);
        }
        return asked;
    }

    public Reply[] getChoices() {
        return Reply.values();
    }

    private Token secret() {
        return new Token(external.getRequestParameterMap().get("token"));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
