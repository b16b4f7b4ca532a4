package id.sinergi.forum.application;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.Rhythm;
import id.sinergi.forum.application.command.AddAgendaItem;
import id.sinergi.forum.application.command.AgendaOutline;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.ForumOutline;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.forum.application.command.OpenForumSeries;
import id.sinergi.forum.application.command.RemoveAgendaItem;
import id.sinergi.forum.application.command.ScheduleForum;
import id.sinergi.forum.application.progress.ProofsFixture;
import id.sinergi.forum.domain.followup.InMemoryFollowUps;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Theme;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The services of this context over memory, on the evening of 11 October 2022. Events are kept in a list. */
public final class ForumServices {
    public static final AgencyDirectory AGENCIES = new AgenciesFixture();
    public static final AgencyRef KEMLU = new AgencyRef("K17");
    public static final AgencyRef PASER = new AgencyRef("PEMDA-64.01");
    public static final Instant NOW = Instant.parse("2022-10-11T12:00:00Z");

    public final InMemoryTopics topics = new InMemoryTopics();
    public final References references = new References();
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final InMemoryForums forums = new InMemoryForums();
    public final InMemoryForumSeriesList seriesList = new InMemoryForumSeriesList();
    public final InMemoryDecisions decisions = new InMemoryDecisions();
    public final InMemoryFollowUps followUps = new InMemoryFollowUps();
    public final FiredEvents events = new FiredEvents();
    final ForumSeriesPlanning seriesPlanning = new ForumSeriesPlanning();
    public final ForumPlanning planning = new ForumPlanning();
    final AgendaPlanning agendaPlanning = new AgendaPlanning();
    public final ForumProceedings proceedings = new ForumProceedings();
    public final DecisionRecording recording = new DecisionRecording();
    public final DecisionFollowUp followUp = new DecisionFollowUp();

    public ForumServices() {
        references.agencies = AGENCIES;
        references.themes = () -> List.of(new Theme("FOOD_SECURITY", new Bilingual("Ketahanan pangan", null)));
        seriesPlanning.seriesList = seriesList;
        seriesPlanning.references = references;
        planning.forums = forums;
        planning.seriesList = seriesList;
        planning.references = references;
        planning.clock = clock;
        planning.events = events.of();
        agendaPlanning.forums = forums;
        agendaPlanning.topics = topics;
        agendaPlanning.decisions = decisions;
        agendaPlanning.references = references;
        proceedings.forums = forums;
        proceedings.seriesList = seriesList;
        proceedings.decisions = decisions;
        proceedings.references = references;
        proceedings.clock = clock;
        proceedings.held = events.of();
        recording.forums = forums;
        recording.decisions = decisions;
        recording.references = references;
        recording.recorded = events.of();
        followUp.decisions = decisions;
        followUp.followUps = followUps;
        followUp.proofs = new ProofsFixture().proofs();
    }

    public static Bilingual text(String indonesian) {
        return new Bilingual(indonesian, null);
    }

    public ForumSeriesRef yearlySeries() {
        return seriesPlanning.open(new OpenForumSeries(KEMLU, text("Forum Koordinasi"), Rhythm.YEARLY, null, null));
    }

    public static ForumOutline outline(String starts, ForumSeriesRef series) {
        LocalDateTime from = LocalDateTime.parse(starts);
        return new ForumOutline(
                text("Forum Koordinasi"), from, from.plusHours(7), "Asia/Makassar", "Novotel", "Balikpapan", series);
    }

    public ForumRef scheduled(String starts, ForumSeriesRef series) {
        return planning.schedule(new ScheduleForum(KEMLU, outline(starts, series)));
    }

    /** A forum that has begun, with one item on its agenda. */
    public ForumRef begun() {
        ForumRef ref = scheduled("2022-10-11T09:00", null);
        agendaPlanning.add(
                new AddAgendaItem(ref, new AgendaOutline(text("Pangan"), null, KEMLU, null, List.of(), null)));
        planning.announce(new AnnounceForum(ref, 0));
        proceedings.hold(new HoldForum(ref, 0));
        return ref;
    }

    /** Takes an item off the agenda. */
    public void takeOff(ForumRef forum, UUID item) {
        agendaPlanning.remove(new RemoveAgendaItem(forum, item));
    }

    /** Knows every agency, except those that begin with a question mark. */
    private static final class AgenciesFixture implements AgencyDirectory {
        @Override
        public Optional<AgencyRow> find(AgencyRef ref) {
            return ref.value().startsWith("?") ? Optional.empty() : Optional.of(row(ref));
        }

        @Override
        public Map<AgencyRef, AgencyRow> findAllByRef(Collection<AgencyRef> refs) {
            return refs.stream()
                    .flatMap(ref -> find(ref).stream())
                    .collect(Collectors.toMap(AgencyRow::ref, found -> found));
        }

        @Override
        public Optional<AgencyRow> find(AgencyId id) {
            return Optional.empty();
        }

        @Override
        public Map<AgencyId, AgencyRow> findAll(Collection<AgencyId> ids) {
            return Map.of();
        }

        @Override
        public List<AgencyRow> all() {
            return List.of();
        }

        private static AgencyRow row(AgencyRef ref) {
            UUID id = UUID.nameUUIDFromBytes(ref.value().getBytes(StandardCharsets.UTF_8));
            return new AgencyRow(new AgencyId(id), ref, AgencyKind.MINISTRY, text(ref.value()), null, null);
        }
    }
}
