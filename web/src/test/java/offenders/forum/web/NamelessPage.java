package offenders.forum.web;

/** Breaks a rule on purpose. */
public class NamelessPage {}
