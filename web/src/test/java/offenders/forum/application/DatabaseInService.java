package offenders.forum.application;

import jakarta.persistence.EntityManager;

/** Breaks a rule on purpose. */
public class DatabaseInService {
    EntityManager entityManager;
}
