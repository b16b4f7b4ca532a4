package offenders.audit.domain;

/** Breaks a rule on purpose. */
public class Thing {}
