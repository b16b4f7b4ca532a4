package id.sinergi.forum.application.progress;

import id.sinergi.forum.api.progress.ExternalDocument;
import id.sinergi.forum.api.progress.ProofDetails;
import id.sinergi.forum.api.progress.ProofDirectory;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.api.progress.ProofLabel;
import id.sinergi.forum.domain.progress.Proof;
import id.sinergi.forum.domain.progress.ProofUnknown;
import id.sinergi.shared.api.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what people give as proof among the records of every context. */
@Dependent
public class Proofs {
    @Inject
    @Any
    Instance<ProofDirectory> directories;

    /**
     * The proof that a draft names; null for no draft.
     *
     * @throws ProofUnknown when there is no such record, or the caller may not see it
     */
    public Proof of(ProofDraft draft) {
        if (draft == null) {
            return null;
        }
        if (draft.document() != null && draft.kind() == ProofKind.DOCUMENT && draft.reference() == null) {
            return Proof.document(draft.document());
        }
        ProofLabel found = find(draft.kind(), draft.reference())
                .filter(label -> draft.document() == null)
                .orElseThrow(() -> new ProofUnknown(draft.kind(), String.valueOf(draft.reference())));
        return Proof.record(draft.kind(), draft.reference(), found.on());
    }

    /** What a kept proof shows to the caller. */
    public ProofDetails shown(ProofKind kind, String reference, ExternalDocument document) {
        Optional<ProofLabel> found = find(kind, reference);
        return new ProofDetails(
                kind,
                reference,
                found.map(ProofLabel::name).orElse(null),
                found.map(ProofLabel::address).orElse(null),
                document);
    }

    /** The kinds there are records of, and documents, which may be kept elsewhere. */
    public Set<ProofKind> kinds() {
        Set<ProofKind> kinds =
                directories.stream().map(ProofDirectory::kind).collect(Collectors.toCollection(TreeSet::new));
        kinds.add(ProofKind.DOCUMENT);
        return kinds;
    }

    private Optional<ProofLabel> find(ProofKind kind, String reference) {
        if (reference == null) {
            return Optional.empty();
        }
        return directories.stream()
                .filter(directory -> directory.kind() == kind)
                .flatMap(directory -> directory.find(reference, CurrentCaller.get()).stream())
                .findFirst();
    }
}
