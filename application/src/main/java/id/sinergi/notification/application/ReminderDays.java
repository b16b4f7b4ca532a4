package id.sinergi.notification.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How early people are reminded, as this installation has it. */
@Dependent
public class ReminderDays {
    @Inject
    @ConfigProperty(name = "sinergi.reminder.days", defaultValue = "7")
    int days;

    public int days() {
        return days;
    }
}
