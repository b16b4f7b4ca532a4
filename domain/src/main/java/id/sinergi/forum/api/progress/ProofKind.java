package id.sinergi.forum.api.progress;

/** What a decision can point to in order to show that it has been carried out. */
public enum ProofKind {
    AGREEMENT,
    PROGRAMME,
    DOCUMENT,
    FORUM
}
