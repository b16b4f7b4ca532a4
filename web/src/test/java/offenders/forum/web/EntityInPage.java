package offenders.forum.web;

import offenders.forum.domain.Thing;

/** Breaks a rule on purpose. */
public class EntityInPage {
    public Thing thing;
}
