package id.sinergi.forum.web.decision;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.application.DecisionFollowUp;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.forum.application.command.AdvanceDecision;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.web.Messages;
import id.sinergi.shared.web.file.FilesOfRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the host says what has become of a decision, with the reason, proof or successor that the step needs. */
@Named
@RequestScoped
public class DecisionProgressPage {
    @Inject
    DecisionQueries decisions;

    @Inject
    DecisionFollowUp followUp;

    @Inject
    FilesOfRecord files;

    @Inject
    Addressed addressed;

    private final ProgressForm form = new ProgressForm();
    private DecisionDetails decision;
    private boolean changedMeanwhile;
    private Set<ProofKind> kinds;

    /** Who may not take the step is not shown the form. */
    public void load() {
        if (!getDecision().next().contains(getTo())) {
            throw new NotPermitted("DecisionFollowUp.advance");
        }
        form.setVersion(decision.version());
    }

    /** Notes the step. What somebody else noted meanwhile is shown before it is overwritten. */
    public void save() throws IOException {
        try {
            followUp.advance(new AdvanceDecision(
                    addressed.decision(),
                    form.getVersion(),
                    getTo(),
                    form.getReason(),
                    isProofNeeded() ? form.proof(getBy(), isKept()) : null,
                    isSuccessorNeeded() ? form.named() : null));
            Messages.done("decision.advanced", addressed.decision());
            addressed.goTo("/decisions/" + addressed.decision());
        } catch (ChangedMeanwhile e) {
            changedMeanwhile = true;
            form.setVersion(getDecision().version());
            Messages.add(e);
        }
    }

    public DecisionDetails getDecision() {
        if (decision == null) {
            decision = decisions.details(addressed.decision());
        }
        return decision;
    }

    /** The status that the decision is to have. */
    public DecisionStatus getTo() {
        return addressed
                .find("to")
                .flatMap(given -> constant(DecisionStatus.class, given))
                .orElseThrow(() -> new NotFound("to"));
    }

    /** What the proof is. */
    public ProofKind getBy() {
        return addressed
                .find("by")
                .flatMap(given -> constant(ProofKind.class, given))
                .filter(getKinds()::contains)
                .orElse(ProofKind.DOCUMENT);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** The list from which records of the kind are offered; programs and pages name them by the same references. */
    public String getSuggestions() {
        return switch (getBy()) {
            case FORUM -> "/api/v1/forums?limit=12";
            case AGREEMENT -> "/api/v1/agreements?limit=12";
            case PROGRAMME -> "/api/v1/programmes?limit=12";
            case DOCUMENT -> "";
        };
    }

    public Set<ProofKind> getKinds() {
        if (kinds == null) {
            kinds = decisions.proofKinds();
        }
        return kinds;
    }

    /** Whether the proof is one of the documents kept with the decision. */
    public boolean isKept() {
        return isProofNeeded()
                && addressed.find("by").filter("KEPT"::equals).isPresent()
                && !getDocuments().isEmpty();
    }

    public List<FileRow> getDocuments() {
        return files.of("decision", addressed.decision().value());
    }

    public boolean isProofNeeded() {
        return getTo() == DecisionStatus.IMPLEMENTED;
    }

    public boolean isSuccessorNeeded() {
        return getTo() == DecisionStatus.SUPERSEDED;
    }

    public boolean isReasonNeeded() {
        return getDecision().status().needsReasonToBecome(getTo());
    }

    /** Whether somebody else has noted another step since the form was opened. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public ProgressForm getForm() {
        return form;
    }
}
