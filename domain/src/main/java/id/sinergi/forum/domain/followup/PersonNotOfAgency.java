package id.sinergi.forum.domain.followup;

import id.sinergi.shared.api.RuleViolation;

/** Only somebody who works for the agency can see to what it owes. */
public class PersonNotOfAgency extends RuleViolation {
    private static final long serialVersionUID = 1;

    public PersonNotOfAgency(String username) {
        super(username);
    }
}
