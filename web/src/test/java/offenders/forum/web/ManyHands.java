package offenders.forum.web;

import jakarta.inject.Inject;

/** Breaks a rule on purpose. */
public class ManyHands {
    @Inject
    Object one;

    @Inject
    Object two;

    @Inject
    Object three;

    @Inject
    Object four;

    @Inject
    Object five;

    @Inject
    Object six;

    @Inject
    Object seven;
}
