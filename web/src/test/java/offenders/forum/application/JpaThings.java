package offenders.forum.application;

/** Breaks a rule on purpose. */
public class JpaThings {}
