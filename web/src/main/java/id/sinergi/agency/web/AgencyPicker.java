package id.sinergi.agency.web;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.agency.application.AgencyFilter;
import id.sinergi.agency.application.AgencyQueries;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.web.Lang;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets people choose agencies by name in any form: what they type finds references, which are shown as names. */
@Named
@RequestScoped
public class AgencyPicker {
    private static final int SUGGESTIONS = 12;

    @Inject
    AgencyQueries agencies;

    @Inject
    AgencyDirectory directory;

    @Inject
    Lang lang;

    private final Map<String, String> labels = new HashMap<>();

    /** References of agencies whose name, abbreviation or reference holds what was typed. */
    public List<String> suggest(String typed) {
        List<AgencyRow> found = agencies.list(
                        new AgencyFilter(Choice.text(typed), null, null), new PageRequest(null, SUGGESTIONS))
                .items();
        found.forEach(row -> labels.put(row.ref().value(), label(row)));
        return found.stream().map(row -> row.ref().value()).toList();
    }

    /** Looks up all that a form is going to show at once, instead of one by one. */
    public void expect(List<String> refs) {
        List<AgencyRef> chosen = refs.stream()
                .filter(ref -> !Choice.isNone(ref))
                .map(AgencyRef::new)
                .toList();
        directory.findAllByRef(chosen).forEach((ref, row) -> labels.put(ref.value(), label(row)));
    }

    /** How a chosen agency is shown; what names no agency is shown as it is. */
    public String label(String ref) {
        return Choice.isNone(ref) ? "" : labels.computeIfAbsent(ref, this::found);
    }

    private String found(String ref) {
        return directory.find(new AgencyRef(ref)).map(this::label).orElse(ref);
    }

    private String label(AgencyRow row) {
        return row.abbreviation() == null ? lang.of(row.name()) : lang.of(row.name()) + " (" + row.abbreviation() + ")";
    }
}
