package id.sinergi.forum.api.progress;

import id.sinergi.shared.api.Bilingual;
import java.util.UUID;

/** An agenda item as the decisions that came from it show it. */
public record ItemLabel(UUID id, int position, Bilingual title) {}
