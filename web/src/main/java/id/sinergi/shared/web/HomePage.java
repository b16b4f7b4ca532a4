package id.sinergi.shared.web;

import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.SignInRequired;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The home page: what waits for whoever has signed in. */
@Named
@RequestScoped
public class HomePage {
    /** Sends visitors who have not signed in to the sign-in page. */
    public void open() {
        if (!CurrentCaller.get().isSignedIn()) {
            throw new SignInRequired();
        }
    }
}
