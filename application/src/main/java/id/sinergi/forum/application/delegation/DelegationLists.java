package id.sinergi.forum.application.delegation;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.delegation.SentList;
import id.sinergi.shared.api.Caller;
import java.util.List;
import java.util.Optional;

/** Reads every list of people that an agency has sent. */
public interface DelegationLists {
    /** The latest first; empty when there is no such invitation, or the caller may not see it. */
    Optional<List<SentList>> of(ForumRef forum, AgencyRef agency, Caller caller);
}
