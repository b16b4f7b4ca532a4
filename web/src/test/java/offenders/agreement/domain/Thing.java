package offenders.agreement.domain;

/** Breaks a rule on purpose. */
public class Thing {}
