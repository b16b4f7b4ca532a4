package id.sinergi.forum.api.agenda;

/**
 * The history of an agenda item.
 *
 * @param about reference of what it is about, such as an overdue decision; null as a rule
 * @param deferrals how often it was put off before it came onto this agenda
 * @param from the earlier forum or the topic from which it came; null when it is new, or not for the caller to see
 * @param to the later forum or the topic where it goes on; null when it does not, or not for the caller to see
 */
public record Lineage(AgendaItemKind kind, String about, int deferrals, ItemLink from, ItemLink to) {}
