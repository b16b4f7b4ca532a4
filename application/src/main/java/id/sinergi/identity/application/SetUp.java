package id.sinergi.identity.application;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.identity.api.Password;
import id.sinergi.identity.domain.Token;

/** Whoever reads the server's log opens the first administrator's account. */
public record SetUp(Token token, String username, String displayName, AgencyRef agency, Password password) {}
