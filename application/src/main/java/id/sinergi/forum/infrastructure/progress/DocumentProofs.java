package id.sinergi.forum.infrastructure.progress;

import id.sinergi.forum.api.progress.ProofDirectory;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.api.progress.ProofLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.application.file.FileRights;
import id.sinergi.shared.application.file.FileRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A document that is kept here, with a decision. */
@ApplicationScoped
class DocumentProofs implements ProofDirectory {
    @Inject
    FileRows files;

    @Override
    public ProofKind kind() {
        return ProofKind.DOCUMENT;
    }

    @Override
    public Optional<ProofLabel> find(String reference, Caller caller) {
        List<UUID> key = FileRights.uuids(List.of(reference));
        return key.isEmpty()
                ? Optional.empty()
                : files.find(new FileId(key.get(0))).flatMap(DocumentProofs::label);
    }

    /** Everybody may read the documents of every decision, so it is enough that one of them holds it. */
    private static Optional<ProofLabel> label(FileRows.Held held) {
        return held.holders().stream().noneMatch(holder -> holder.kind().equals(DecisionFileRights.KIND))
                ? Optional.empty()
                : Optional.of(new ProofLabel(
                        new Bilingual(held.file().name(), null),
                        "/files/" + held.file().ref(),
                        null));
    }
}
