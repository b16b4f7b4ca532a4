package id.sinergi.forum.api.agenda;

import id.sinergi.shared.api.Bilingual;

/**
 * Where an agenda item came from or went to.
 *
 * @param ref of the forum, or of the topic in the backlog of a series
 * @param name of the forum, or of the series
 */
public record ItemLink(String ref, Bilingual name) {}
