package id.sinergi.forum.application.progress;

import id.sinergi.forum.api.progress.ProofDirectory;
import id.sinergi.forum.api.progress.ProofKind;
import id.sinergi.forum.api.progress.ProofLabel;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Proofs among forums alone, of which only the one of Nusa Dua in 2023 has been held. */
public final class ProofsFixture implements ProofDirectory {
    public static final String NUSA_DUA = "FRM-2023-0001";

    public Proofs proofs() {
        Proofs proofs = new Proofs();
        proofs.directories = new Only(this);
        return proofs;
    }

    @Override
    public ProofKind kind() {
        return ProofKind.FORUM;
    }

    @Override
    public Optional<ProofLabel> find(String reference, Caller caller) {
        return Optional.of(new ProofLabel(
                        new Bilingual("Nusa Dua", null), "/forums/" + reference, LocalDate.of(2023, 10, 5)))
                .filter(label -> reference.equals(NUSA_DUA));
    }

    private record Only(ProofDirectory directory) implements Instance<ProofDirectory> {
        @Override
        public Iterator<ProofDirectory> iterator() {
            return List.of(directory).iterator();
        }

        @Override
        public ProofDirectory get() {
            return directory;
        }

        @Override
        public Instance<ProofDirectory> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends ProofDirectory> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ProofDirectory> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return false;
        }

        @Override
        public boolean isAmbiguous() {
            return false;
        }

        @Override
        public void destroy(ProofDirectory instance) {}

        @Override
        public Handle<ProofDirectory> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<ProofDirectory>> handles() {
            throw new UnsupportedOperationException();
        }
    }
}
