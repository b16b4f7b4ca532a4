package id.sinergi.forum.web.agenda;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.api.ForumFilter;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumRow;
import id.sinergi.forum.api.ForumSeriesFilter;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.ForumSeriesRow;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.ForumSeriesQueries;
import id.sinergi.forum.application.agenda.AgendaOutcome;
import id.sinergi.forum.application.command.agenda.DeferItem;
import id.sinergi.forum.application.command.agenda.ForwardItem;
import id.sinergi.forum.application.command.agenda.ForwardToEdition;
import id.sinergi.forum.application.command.agenda.SettleItem;
import id.sinergi.forum.web.Addressed;
import id.sinergi.forum.web.Given;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Where a coordinator says what became of an agenda item: dealt with, put off, or handed over. */
@Named
@RequestScoped
public class AgendaOutcomePage {
    @Inject
    ForumQueries forums;

    @Inject
    ForumSeriesQueries seriesQueries;

    @Inject
    AgendaOutcome outcome;

    @Inject
    Addressed addressed;

    private ForumDetails forum;
    private int version;
    private AgendaItemState state = AgendaItemState.DONE;
    private String next;
    private String series;
    private String edition;

    public void load() {
        if (!getForum().mayRecordOutcomes() || getItem().state().hasMovedOn()) {
            throw new NotPermitted("AgendaOutcome");
        }
        version = getItem().version();
    }

    /** Saves and goes back to the forum. */
    public void save() throws IOException {
        try {
            record();
            Messages.done("outcome.saved");
            addressed.goTo("/forums/" + addressed.forum() + "#agenda");
        } catch (ChangedMeanwhile e) {
            version = getItem().version();
            Messages.add(e);
        }
    }

    private void record() {
        ForumRef ref = addressed.forum();
        switch (state) {
            case DEFERRED ->
                outcome.defer(
                        new DeferItem(ref, item(), version, Given.text(next) == null ? null : new ForumRef(next)));
            case FORWARDED -> forward(ref);
            default -> outcome.settle(new SettleItem(ref, item(), version, state == AgendaItemState.DONE));
        }
    }

    /** Straight onto the agenda of an edition where one is chosen, otherwise into the backlog of the series. */
    private void forward(ForumRef ref) {
        if (Given.text(edition) == null) {
            outcome.forward(new ForwardItem(
                    ref, item(), version, Given.text(series) == null ? null : new ForumSeriesRef(series)));
        } else {
            outcome.forwardToEdition(new ForwardToEdition(ref, item(), version, new ForumRef(edition)));
        }
    }

    /** Forums of the same host that have not begun, except those of this series. */
    public List<ForumRow> getOtherEditions() {
        AgencyRef host = new AgencyRef(getForum().host().ref());
        List<ForumRow> own = getEditions();
        return forums
                .list(new ForumFilter(null, null, host, null, null, null, null), new PageRequest(null, PageRequest.MAX))
                .items()
                .stream()
                .filter(row -> !row.status().hasBegun() && !row.status().isFinal() && !own.contains(row))
                .toList();
    }

    private UUID item() {
        return addressed.item().orElseThrow(() -> new NotFound("item"));
    }

    /** Later editions of the series that have not begun. */
    public List<ForumRow> getEditions() {
        if (getForum().series() == null) {
            return List.of();
        }
        var later = new ForumFilter(
                null,
                null,
                null,
                new ForumSeriesRef(getForum().series().ref()),
                null,
                getForum().time().firstDay().plusDays(1),
                null);
        return forums.list(later, new PageRequest(null, PageRequest.MAX)).items().stream()
                .filter(row -> !row.status().hasBegun() && !row.status().isFinal())
                .toList();
    }

    /** Every other series. */
    public List<ForumSeriesRow> getOtherSeries() {
        String own = getForum().series() == null ? null : getForum().series().ref();
        return seriesQueries.list(ForumSeriesFilter.ALL, new PageRequest(null, PageRequest.MAX)).items().stream()
                .filter(row -> !row.ref().equals(own))
                .toList();
    }

    public ForumDetails getForum() {
        if (forum == null) {
            forum = forums.details(addressed.forum());
        }
        return forum;
    }

    public ForumDetails.Item getItem() {
        UUID wanted = item();
        return getForum().item(wanted).orElseThrow(() -> new NotFound(wanted.toString()));
    }

    public AgendaItemState[] getStates() {
        return AgendaItemState.values();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public AgendaItemState getState() {
        return state;
    }

    public void setState(AgendaItemState state) {
        this.state = state;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }
}
