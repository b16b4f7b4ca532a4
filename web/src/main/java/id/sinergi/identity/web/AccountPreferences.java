package id.sinergi.identity.web;

import id.sinergi.identity.api.ColourTheme;
import id.sinergi.identity.api.Language;
import id.sinergi.identity.application.OwnAccount;
import id.sinergi.shared.web.PreferenceKeeper;
import id.sinergi.shared.web.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps what people prefer with their accounts. */
@ApplicationScoped
public class AccountPreferences implements PreferenceKeeper {
    @Inject
    OwnAccount ownAccount;

    @Override
    public void keep(Preferences preferences) {
        ownAccount.prefer(
                Language.valueOf(preferences.language().name()),
                ColourTheme.valueOf(preferences.theme().name()));
    }
}
