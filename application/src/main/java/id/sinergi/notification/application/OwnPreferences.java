package id.sinergi.notification.application;

import id.sinergi.notification.api.NoticeTopic;
import id.sinergi.notification.api.PreferenceDetails;
import id.sinergi.notification.api.PreferenceDetails.Choice;
import id.sinergi.notification.application.mail.MailSettings;
import id.sinergi.notification.domain.Preference;
import id.sinergi.notification.domain.Wish;
import id.sinergi.notification.domain.Wishes;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.application.Permit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the caller wants to be told. */
@Stateless
public class OwnPreferences {
    @Inject
    Wishes wishes;

    @Inject
    MailSettings mail;

    /** Somebody looks at how they are told. */
    @Permit(Permission.OWN_NOTICE)
    public PreferenceDetails details() {
        UUID account = CurrentCaller.get().account();
        Optional<Preference> said = wishes.find(account);
        Wish wish = said.map(Preference::wish).orElseGet(() -> Wish.none(account));
        List<Choice> choices = Arrays.stream(NoticeTopic.values())
                .map(topic -> new Choice(topic, wish.of(topic)))
                .toList();
        return new PreferenceDetails(
                wish.address(),
                wish.refusedAt(),
                choices,
                mail.isOn(),
                said.map(Preference::version).orElse(0));
    }

    /** Somebody says how they want to be told; refused when they have said something else meanwhile. */
    @Permit(Permission.OWN_ACCOUNT)
    public void choose(ChoosePreferences command) {
        UUID account = CurrentCaller.get().account();
        Optional<Preference> said = wishes.find(account);
        if (command.version() != said.map(Preference::version).orElse(0)) {
            throw new ChangedMeanwhile(CurrentCaller.get().username());
        }
        Preference preference = said.orElseGet(() -> new Preference(account));
        preference.choose(command.address(), command.choices());
        if (said.isEmpty()) {
            wishes.add(preference);
        }
    }
}
