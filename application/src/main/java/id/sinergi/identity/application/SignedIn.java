package id.sinergi.identity.application;

import java.util.UUID;

/** What a session remembers of a sign-in. The stamp ends the session when it is no longer the account's. */
public record SignedIn(UUID account, UUID credentialStamp) {}
