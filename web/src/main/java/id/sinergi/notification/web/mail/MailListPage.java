package id.sinergi.notification.web.mail;

import id.sinergi.notification.api.mail.MailBoard;
import id.sinergi.notification.api.mail.MailFilter;
import id.sinergi.notification.api.mail.MailRow;
import id.sinergi.notification.api.mail.MailState;
import id.sinergi.notification.application.mail.MailQueries;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** What became of the mails; everything it shows is in its address. */
@Named
@RequestScoped
public class MailListPage {
    @Inject
    MailQueries mails;

    private String q;
    private String state;
    private String after;
    private Page<MailRow> page;
    private MailBoard board;

    public void load() {
        MailState wanted = Arrays.stream(MailState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        board = mails.board();
        page = mails.list(
                new MailFilter(q == null || q.isBlank() ? null : q, wanted),
                new PageRequest(after, PageRequest.DEFAULT));
    }

    public String tone(MailState of) {
        return switch (of) {
            case SENT -> "done";
            case WAITING, SENDING -> "open";
            case FAILED, BOUNCED -> "stop";
        };
    }

    public Page<MailRow> getPage() {
        return page;
    }

    public MailBoard getBoard() {
        return board;
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
