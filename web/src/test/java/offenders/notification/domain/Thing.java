package offenders.notification.domain;

/** Breaks a rule on purpose. */
public class Thing {}
