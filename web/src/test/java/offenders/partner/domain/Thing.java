package offenders.partner.domain;

/** Breaks a rule on purpose. */
public class Thing {}
