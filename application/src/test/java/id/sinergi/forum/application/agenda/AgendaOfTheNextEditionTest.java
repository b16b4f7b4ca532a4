package id.sinergi.forum.application.agenda;

import static id.sinergi.forum.application.ForumServices.KEMLU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.ForumSeriesRef;
import id.sinergi.forum.api.agenda.AgendaItemKind;
import id.sinergi.forum.api.agenda.AgendaItemState;
import id.sinergi.forum.api.agenda.Proposal;
import id.sinergi.forum.api.agenda.ProposalBoard;
import id.sinergi.forum.api.series.TopicAnswered;
import id.sinergi.forum.api.series.TopicRef;
import id.sinergi.forum.api.series.TopicState;
import id.sinergi.forum.application.ForumServices;
import id.sinergi.forum.application.command.AnnounceForum;
import id.sinergi.forum.application.command.HoldForum;
import id.sinergi.forum.application.command.agenda.DecideProposals;
import id.sinergi.forum.application.command.agenda.ForwardItem;
import id.sinergi.forum.application.command.agenda.VerdictLine;
import id.sinergi.forum.domain.AgendaItem;
import id.sinergi.forum.domain.AgendaTopic;
import id.sinergi.forum.domain.agenda.ProposalUnknown;
import id.sinergi.forum.domain.agenda.ProposalVerdict;
import id.sinergi.forum.domain.violations.ReasonNeeded;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaOfTheNextEditionTest {
    private final ForumServices services = new ForumServices();
    private final AgendaProposing proposing = new AgendaProposing();
    private final AgendaOutcome outcome = new AgendaOutcome();
    private final Map<UUID, UUID> passed = new HashMap<>();
    private final List<ProposalVerdict> verdicts = new ArrayList<>();
    private final List<Proposal> open = new ArrayList<>();
    private final ForumSeriesRef series = services.yearlySeries();
    private final ForumRef balikpapan = services.scheduled("2022-10-11T09:00", series);
    private final ForumRef nusaDua = services.scheduled("2023-10-05T09:00", series);
    private final UUID unfinished = item(balikpapan);

    @BeforeEach
    void balikpapanHasBeenHeld() {
        services.planning.announce(new AnnounceForum(balikpapan, 0));
        services.proceedings.hold(new HoldForum(balikpapan, 0));
        proposing.forums = services.forums;
        Papers papers = new Papers() {
            @Override
            public void pass(UUID from, UUID to) {
                passed.put(from, to);
            }
        };
        Taking taking = new Taking();
        taking.forums = services.forums;
        taking.topics = services.topics;
        taking.references = services.references;
        taking.papers = papers;
        taking.answered = services.events.of();
        proposing.taking = taking;
        outcome.papers = papers;
        proposing.clock = services.clock;
        proposing.verdicts = verdicts::add;
        proposing.proposals = new OpenProposals() {
            @Override
            ProposalBoard of(ForumRef forum, Caller caller) {
                return new ProposalBoard(open, List.of());
            }
        };
    }

    @BeforeEach
    void outcomesAreRecorded() {
        outcome.forums = services.forums;
        outcome.seriesList = services.seriesList;
        outcome.topics = services.topics;
        outcome.clock = services.clock;
    }

    @Test
    void an_unfinished_item_that_is_taken_goes_on_in_the_edition() {
        propose(AgendaItemKind.UNFINISHED, unfinished.toString());
        take(AgendaItemKind.UNFINISHED, unfinished.toString());
        AgendaItem second = agendaOfNusaDua().get(0);
        assertThat(passed).containsEntry(unfinished, second.id());
        assertThat(second.origin().continues()).isEqualTo(unfinished);
        assertThat(services.forums.get(balikpapan).agenda().get(unfinished).state())
                .isEqualTo(AgendaItemState.DEFERRED);
        assertThat(verdicts).singleElement().matches(ProposalVerdict::isTaken);
    }

    @Test
    void the_minutes_come_first_and_link_back() {
        item(nusaDua);
        propose(AgendaItemKind.MINUTES, balikpapan.value());
        take(AgendaItemKind.MINUTES, balikpapan.value());
        AgendaItem first = agendaOfNusaDua().get(0);
        assertThat(first.origin().kind()).isEqualTo(AgendaItemKind.MINUTES);
        assertThat(first.origin().about()).isEqualTo(balikpapan.value());
    }

    @Test
    void a_forwarded_item_waits_in_the_backlog_and_is_accepted_when_taken() {
        TopicRef topic = outcome.forward(new ForwardItem(balikpapan, unfinished, 0, series));
        propose(AgendaItemKind.TOPIC, topic.value());
        take(AgendaItemKind.TOPIC, topic.value());
        assertThat(services.topics.get(topic).state()).isEqualTo(TopicState.ACCEPTED);
        assertThat(services.events.all())
                .filteredOn(TopicAnswered.class::isInstance)
                .singleElement()
                .isEqualTo(new TopicAnswered(
                        services.topics.get(topic).id(),
                        services.topics.get(topic).text().proposer(),
                        TopicState.ACCEPTED));
        assertThat(agendaOfNusaDua()).hasSize(1);
        assertThat(passed).containsEntry(unfinished, agendaOfNusaDua().get(0).id());
    }

    @Test
    void what_is_left_out_needs_a_reason_and_is_put_on_record() {
        propose(AgendaItemKind.UNFINISHED, unfinished.toString());
        assertThatThrownBy(() -> decide(AgendaItemKind.UNFINISHED, unfinished.toString(), false, null))
                .isInstanceOf(ReasonNeeded.class);
        decide(AgendaItemKind.UNFINISHED, unfinished.toString(), false, "Selesai di luar forum");
        assertThat(agendaOfNusaDua()).isEmpty();
        assertThat(verdicts).singleElement().extracting(ProposalVerdict::reason).isEqualTo("Selesai di luar forum");
    }

    @Test
    void only_what_is_proposed_can_be_taken() {
        assertThatThrownBy(() -> take(AgendaItemKind.DECISION, "DEC-2022-0001/1"))
                .isInstanceOf(ProposalUnknown.class);
    }

    @Test
    void what_is_decided_twice_at_once_is_refused() {
        propose(AgendaItemKind.MINUTES, balikpapan.value());
        VerdictLine line = new VerdictLine(AgendaItemKind.MINUTES, balikpapan.value(), true, null);
        assertThatThrownBy(() -> proposing.decide(new DecideProposals(nusaDua, List.of(line, line))))
                .isInstanceOf(ProposalUnknown.class);
    }

    private UUID item(ForumRef forum) {
        AgendaTopic topic = new AgendaTopic(
                new Bilingual("Pangan", null),
                new Bilingual(null, null),
                services.references.agency(KEMLU),
                30,
                Set.of());
        return services.forums.get(forum).agenda().add(topic).id();
    }

    private List<AgendaItem> agendaOfNusaDua() {
        return services.forums.get(nusaDua).agenda().items();
    }

    private void propose(AgendaItemKind kind, String subject) {
        AgencyLabel owner = new AgencyLabel(KEMLU.value(), new Bilingual("Kementerian Luar Negeri", null));
        open.add(new Proposal(
                kind, subject, new Bilingual("Pangan", null), new Bilingual(null, null), owner, 30, null, null, 0));
    }

    private void take(AgendaItemKind kind, String subject) {
        decide(kind, subject, true, null);
    }

    private void decide(AgendaItemKind kind, String subject, boolean taken, String reason) {
        proposing.decide(new DecideProposals(nusaDua, List.of(new VerdictLine(kind, subject, taken, reason))));
    }
}
