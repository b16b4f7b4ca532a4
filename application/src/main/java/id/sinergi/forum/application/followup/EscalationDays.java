package id.sinergi.forum.application.followup;

import id.sinergi.forum.domain.followup.EscalationRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rule of escalation as this installation has it. */
@Dependent
public class EscalationDays {
    @Inject
    @ConfigProperty(name = "sinergi.follow-up.due-soon-days", defaultValue = "7")
    int soon;

    @Inject
    @ConfigProperty(name = "sinergi.follow-up.escalate-after-days", defaultValue = "14")
    int late;

    public EscalationRule rule() {
        return new EscalationRule(soon, late);
    }
}
