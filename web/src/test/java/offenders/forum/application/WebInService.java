package offenders.forum.application;

import offenders.forum.web.EntityInPage;

/** Breaks a rule on purpose. */
public class WebInService {
    public EntityInPage page;
}
