package id.sinergi.notification.web;

import id.sinergi.notification.api.NoticeFilter;
import id.sinergi.notification.api.NoticeRow;
import id.sinergi.notification.api.NoticeTopic;
import id.sinergi.notification.application.NoticeQueries;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** What the reader has been told, new things first. */
@Named
@RequestScoped
public class NoticeListPage {
    @Inject
    NoticeQueries notices;

    @Inject
    NoticeBell bell;

    private String q;
    private String topic;
    private String state;
    private String after;
    private Page<NoticeRow> page;

    public void load() {
        NoticeFilter filter = new NoticeFilter(q == null || q.isBlank() ? null : q, wantedTopic(), wantedState());
        page = notices.list(filter, new PageRequest(after, PageRequest.DEFAULT));
        bell.askAnew();
    }

    private NoticeTopic wantedTopic() {
        return Arrays.stream(NoticeTopic.values())
                .filter(each -> each.name().equals(topic))
                .findFirst()
                .orElse(null);
    }

    private Boolean wantedState() {
        return "unread".equals(state) ? Boolean.FALSE : "read".equals(state) ? Boolean.TRUE : null;
    }

    /** The newest that the reader has not seen, by which all before it are marked; null where there is none. */
    public String getNewest() {
        return page.items().stream()
                .filter(row -> !row.isRead())
                .map(NoticeRow::ref)
                .findFirst()
                .orElse(null);
    }

    public Page<NoticeRow> getPage() {
        return page;
    }

    public NoticeTopic[] getTopics() {
        return NoticeTopic.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    /** {@code unread} or {@code read}; null for both. */
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
