package id.sinergi.forum.api.progress;

import id.sinergi.shared.api.Bilingual;

/**
 * What a decision points to, as its page shows it.
 *
 * @param reference of a record of this system; null for a document kept elsewhere
 * @param name what the record is called; null where the caller may not see it
 * @param address of the record's page; null where the caller may not see it
 * @param document kept elsewhere; null for a record of this system
 */
public record ProofDetails(
        ProofKind kind, String reference, Bilingual name, String address, ExternalDocument document) {}
