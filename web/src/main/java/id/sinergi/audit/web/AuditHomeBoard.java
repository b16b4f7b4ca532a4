package id.sinergi.audit.web;

import id.sinergi.audit.api.RefusalBoard;
import id.sinergi.audit.application.AuditQueries;
import id.sinergi.shared.web.Lang;
import id.sinergi.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an auditor finds on the home page. */
@Named
@RequestScoped
public class AuditHomeBoard {
    @Inject
    AuditQueries queries;

    @Inject
    Lang lang;

    private RefusalBoard refusals;

    public RefusalBoard getRefusals() {
        if (refusals == null) {
            refusals = queries.refusals();
        }
        return refusals;
    }

    /** How often for which reason, in words; all broken rules of the records together. */
    public List<Map.Entry<String, Integer>> getReasons() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        getRefusals().reasons().forEach(each -> counts.merge(inWords(each.code()), each.count(), Integer::sum));
        return List.copyOf(counts.entrySet());
    }

    /** Why something was refused; of a broken rule what it says, without the facts of the case. */
    public String reason(String code) {
        String rule = "violation." + code;
        return knows("refusal." + code) || !knows(rule)
                ? inWords(code)
                : text().get(rule).replaceAll("\\{\\d[^}]*}", "…");
    }

    private String inWords(String code) {
        return text().get(knows("refusal." + code) ? "refusal." + code : "refusal.other");
    }

    private boolean knows(String key) {
        return text().knows(key);
    }

    private Text text() {
        return Text.in(lang.getLanguage());
    }
}
