package id.sinergi.agency.domain;

import id.sinergi.shared.api.RuleViolation;

/** A region group without an Indonesian name says nothing to anybody. */
public class RegionGroupNeedsName extends RuleViolation {
    private static final long serialVersionUID = 1;

    public RegionGroupNeedsName(String ref) {
        super(ref);
    }
}
