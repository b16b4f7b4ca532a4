package id.sinergi.identity.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Role;

/** Whose session it is, as programs read it. */
public record SessionDetails(String username, String displayName, Role role, AgencyRef agency, Bilingual agencyName) {
    static SessionDetails of(SignedInPerson person) {
        return new SessionDetails(
                person.caller().username(),
                person.displayName(),
                person.caller().role(),
                new AgencyRef(person.agencyRef()),
                person.agencyName());
    }
}
