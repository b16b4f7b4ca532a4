package id.sinergi.identity.api;

import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Role;

/** An account that the sign-in page of a demonstration offers. */
public record DemoAccount(String username, String displayName, Role role, Bilingual agencyName) {}
