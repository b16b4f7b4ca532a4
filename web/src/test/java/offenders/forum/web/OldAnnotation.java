package offenders.forum.web;

import javax.annotation.processing.Processor;

/** Breaks a rule on purpose. */
public class OldAnnotation {
    public Processor processor;
}
