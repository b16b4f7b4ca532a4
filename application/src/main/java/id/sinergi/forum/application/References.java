package id.sinergi.forum.application;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.forum.application.command.AgendaOutline;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.forum.domain.AgendaTopic;
import id.sinergi.forum.domain.Paragraph;
import id.sinergi.forum.domain.violations.AgencyUnknown;
import id.sinergi.forum.domain.violations.ThemeUnknown;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.ThemeDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the agencies and themes that commands name into those that exist. */
@Dependent
public class References {
    @Inject
    AgencyDirectory agencies;

    @Inject
    ThemeDirectory themes;

    public AgencyId agency(AgencyRef ref) {
        return agencies.find(ref).map(AgencyRow::id).orElseThrow(() -> new AgencyUnknown(ref.value()));
    }

    public AgendaTopic topic(AgendaOutline outline) {
        Bilingual description = outline.description() == null ? new Bilingual(null, null) : outline.description();
        return new AgendaTopic(
                outline.title(),
                description,
                agency(outline.owner()),
                outline.minutes(),
                known(outline.themes()),
                outline.begins());
    }

    public Paragraph paragraph(ParagraphDraft draft) {
        return new Paragraph(
                draft.text(),
                draft.kind(),
                agencies(draft.responsible()),
                draft.due(),
                known(draft.themes()),
                draft.item());
    }

    private Set<AgencyId> agencies(Collection<AgencyRef> refs) {
        if (refs.isEmpty()) {
            return Set.of();
        }
        Map<AgencyRef, AgencyRow> found = agencies.findAllByRef(refs);
        Set<AgencyId> ids = new LinkedHashSet<>();
        for (AgencyRef ref : refs) {
            if (!found.containsKey(ref)) {
                throw new AgencyUnknown(ref.value());
            }
            ids.add(found.get(ref).id());
        }
        return ids;
    }

    /** These themes; refused when one does not exist. */
    public Set<String> known(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        Set<String> existing = themes.themes().stream().map(Theme::code).collect(Collectors.toSet());
        codes.stream().filter(code -> !existing.contains(code)).findFirst().ifPresent(code -> {
            throw new ThemeUnknown(code);
        });
        return new HashSet<>(codes);
    }
}
