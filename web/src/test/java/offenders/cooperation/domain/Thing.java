package offenders.cooperation.domain;

/** Breaks a rule on purpose. */
public class Thing {}
