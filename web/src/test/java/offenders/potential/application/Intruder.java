package offenders.potential.application;

import offenders.forum.domain.Thing;

/** Breaks a rule on purpose. */
public class Intruder {
    public Thing stolen;
}
