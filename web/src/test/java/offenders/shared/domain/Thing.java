package offenders.shared.domain;

/** Breaks a rule on purpose. */
public class Thing {}
