package offenders.forum.domain;

import jakarta.inject.Inject;

/** Breaks a rule on purpose. */
public class ContainerInDomain {
    @Inject
    Object collaborator;
}
