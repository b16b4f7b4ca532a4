package id.sinergi.forum.application.followup;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.forum.domain.followup.PersonNotOfAgency;
import id.sinergi.forum.domain.followup.Task;
import id.sinergi.forum.domain.violations.AgencyUnknown;
import id.sinergi.shared.api.PeopleDirectory;
import id.sinergi.shared.api.PersonLabel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Turns the agency and person that a draft names into those that exist. */
@Dependent
class Tasks {
    @Inject
    AgencyDirectory agencies;

    @Inject
    PeopleDirectory people;

    Task of(TaskDraft draft) {
        AgencyId agency = agencies.find(draft.agency())
                .map(AgencyRow::id)
                .orElseThrow(() -> new AgencyUnknown(draft.agency().value()));
        return new Task(draft.task(), agency, person(draft.person(), agency), draft.due());
    }

    private UUID person(String username, AgencyId agency) {
        if (username == null) {
            return null;
        }
        return people.find(username)
                .filter(person -> agency.value().equals(person.agency()))
                .map(PersonLabel::account)
                .orElseThrow(() -> new PersonNotOfAgency(username));
    }
}
