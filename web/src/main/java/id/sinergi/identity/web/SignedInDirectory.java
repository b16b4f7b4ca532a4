package id.sinergi.identity.web;

import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.web.PersonDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The person of this request, as every page's head shows it. */
@RequestScoped
public class SignedInDirectory implements PersonDirectory {
    @Inject
    HttpServletRequest request;

    @Override
    public String name() {
        return SessionAuthentication.person(request)
                .map(SignedInPerson::displayName)
                .orElse("");
    }

    @Override
    public Bilingual agency() {
        return SessionAuthentication.person(request)
                .map(SignedInPerson::agencyName)
                .orElse(null);
    }

    @Override
    public String agencyRef() {
        return SessionAuthentication.person(request)
                .map(SignedInPerson::agencyRef)
                .orElse(null);
    }
}
