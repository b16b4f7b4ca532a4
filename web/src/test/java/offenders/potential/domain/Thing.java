package offenders.potential.domain;

/** Breaks a rule on purpose. */
public class Thing {}
