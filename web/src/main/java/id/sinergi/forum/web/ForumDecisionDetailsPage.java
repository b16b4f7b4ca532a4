package id.sinergi.forum.web;

import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.application.DecisionQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One decision with its whole thread. */
@Named
@RequestScoped
public class ForumDecisionDetailsPage {
    @Inject
    DecisionQueries decisions;

    @Inject
    Addressed addressed;

    private DecisionDetails decision;

    public void load() {
        decision = decisions.details(addressed.decision());
    }

    public DecisionDetails getDecision() {
        return decision;
    }
}
