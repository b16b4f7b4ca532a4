package offenders.support.domain;

/** Breaks a rule on purpose. */
public class Thing {}
