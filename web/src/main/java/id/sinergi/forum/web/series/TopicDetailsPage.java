package id.sinergi.forum.web.series;

import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.series.TopicDetails;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.series.AcceptTopic;
import id.sinergi.forum.application.command.series.DeclineTopic;
import id.sinergi.forum.application.command.series.WithdrawTopic;
import id.sinergi.forum.application.series.Backlog;
import id.sinergi.forum.application.series.TopicProposing;
import id.sinergi.forum.application.series.TopicQueries;
import id.sinergi.forum.web.Addressed;
import id.sinergi.forum.web.Given;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.web.Messages;
import id.sinergi.shared.web.file.FilesOfRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** One proposed topic; the host of the series decides about it, and its proposer may take it back. */
@Named
@RequestScoped
public class TopicDetailsPage {
    @Inject
    TopicQueries topics;

    @Inject
    ForumQueries forums;

    @Inject
    Backlog backlog;

    @Inject
    TopicProposing proposing;

    @Inject
    FilesOfRecord files;

    @Inject
    Addressed addressed;

    private TopicDetails topic;
    private List<ForumRow> editions;
    private int version;
    private String edition;
    private String reason;

    public void load() {
        getTopic();
    }

    public void accept() throws IOException {
        ForumRef forum = Given.text(edition) == null ? null : new ForumRef(edition);
        backlog.accept(new AcceptTopic(ref(), version, forum));
        done("topic.accepted");
    }

    public void decline() throws IOException {
        backlog.decline(new DeclineTopic(ref(), version, reason));
        done("topic.declined");
    }

    public void withdraw() throws IOException {
        proposing.withdraw(new WithdrawTopic(ref(), version));
        done("topic.withdrawn");
    }

    private void done(String message) throws IOException {
        Messages.done(message, ref());
        addressed.goTo("/topics/" + ref());
    }

    private TopicRef ref() {
        return new TopicRef(addressed.find("topic").orElseThrow(() -> new NotFound("topic")));
    }

    public TopicDetails getTopic() {
        if (topic == null) {
            topic = topics.details(ref());
        }
        return topic;
    }

    /** What it was forwarded with; nothing for a topic that an agency proposed itself. */
    public List<FileRow> getPapers() {
        UUID item = getTopic().originItem();
        return item == null ? List.of() : files.of("agenda-item", item.toString());
    }

    /** The editions that could take it up; asked for once, and only for who decides. */
    public List<ForumRow> getEditions() {
        if (editions == null) {
            ForumFilter ofSeries = new ForumFilter(
                    null, null, null, new ForumSeriesRef(getTopic().series().ref()), null, null, null);
            editions = forums.list(ofSeries, new PageRequest(null, PageRequest.MAX)).items().stream()
                    .filter(row -> !row.status().hasBegun() && !row.status().isFinal())
                    .toList();
        }
        return editions;
    }

    /** Of what the page shows: whoever is told that it has changed has then seen it, and may press again. */
    public int getVersion() {
        return getTopic().version();
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
