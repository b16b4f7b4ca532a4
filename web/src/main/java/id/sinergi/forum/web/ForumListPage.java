package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumStatus;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All forums that the reader may see, to look through and to search. */
@Named
@RequestScoped
public class ForumListPage {
    @Inject
    ForumQueries forums;

    private String q;
    private String status;
    private String host;
    private String participant;
    private String from;
    private String until;
    private String after;
    private Page<ForumRow> page;

    public void load() {
        ForumFilter filter = new ForumFilter(
                Given.text(q),
                Given.constant(ForumStatus.class, status),
                Given.agency(host),
                null,
                Given.agency(participant),
                Given.day(from),
                Given.day(until));
        page = forums.list(filter, new PageRequest(after, PageRequest.DEFAULT));
    }

    public ForumStatus[] getStatuses() {
        return ForumStatus.values();
    }

    public Page<ForumRow> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getParticipant() {
        return participant;
    }

    public void setParticipant(String participant) {
        this.participant = participant;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
