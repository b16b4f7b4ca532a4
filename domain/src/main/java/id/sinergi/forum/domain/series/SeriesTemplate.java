package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.ForumSeriesId;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.domain.Recorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What each new edition of a series begins with.
 *
 * <p>The host writes it once and changes it when they learn something. An edition takes it over when it is planned; later
 * changes leave that edition alone.
 */
@Entity
@Table(name = "forum_series_template")
public class SeriesTemplate extends Recorded {
    @Id
    @Column(name = "series_id")
    private UUID seriesId;

    @Column(name = "closes_days")
    private Integer closesDays;

    @ElementCollection
    @CollectionTable(name = "forum_series_item", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    private List<TemplateItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "forum_series_invitee", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    private List<TemplateInvitee> invitees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "forum_series_document", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    private List<TemplateDocument> documents = new ArrayList<>();

    protected SeriesTemplate() {}

    public SeriesTemplate(ForumSeriesId series) {
        this.seriesId = series.value();
    }

    /** Replaces what was written before. */
    public void write(List<TemplateItem> newItems, List<TemplateInvitee> newInvitees, List<Bilingual> newDocuments) {
        items.clear();
        items.addAll(newItems);
        invitees.clear();
        invitees.addAll(newInvitees);
        documents.clear();
        newDocuments.forEach(name -> documents.add(new TemplateDocument(name)));
    }

    public List<TemplateItem> items() {
        return List.copyOf(items);
    }

    /**
     * Sets how long agencies may register.
     *
     * @param days how many days before an edition that ends; null for its start
     */
    public void closeRegistration(Integer days) {
        this.closesDays = days;
    }

    /** How many days before an edition registration closes; null for its start. */
    public Integer closesDays() {
        return closesDays;
    }

    /** Names of the documents that are expected of everybody who takes part. */
    public List<Bilingual> documents() {
        return documents.stream().map(TemplateDocument::name).toList();
    }

    public List<TemplateInvitee> invitees() {
        return List.copyOf(invitees);
    }
}
