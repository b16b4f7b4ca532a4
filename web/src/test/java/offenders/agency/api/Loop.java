package offenders.agency.api;

import offenders.forum.domain.Thing;

/** Breaks a rule on purpose. */
public class Loop {
    public Thing back;
}
