package offenders.forum.application;

import offenders.agency.domain.Thing;

/** Breaks a rule on purpose. */
public class Intruder {
    public Thing stolen;
}
