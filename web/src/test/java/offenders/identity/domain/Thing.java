package offenders.identity.domain;

/** Breaks a rule on purpose. */
public class Thing {}
