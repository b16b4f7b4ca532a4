package offenders.forum.application;

import jakarta.ejb.Stateless;

/** Breaks a rule on purpose. */
@Stateless
public class UnguardedService {
    public void serve() {}
}
