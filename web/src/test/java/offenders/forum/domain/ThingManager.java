package offenders.forum.domain;

/** Breaks a rule on purpose. */
public class ThingManager {}
