package offenders.agency.domain;

/** Breaks a rule on purpose. */
public class Thing {}
