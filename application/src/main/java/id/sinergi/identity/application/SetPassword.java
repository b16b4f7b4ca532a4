package id.sinergi.identity.application;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.domain.Token;

/** Somebody who holds a one-time link sets the password of its account. */
public record SetPassword(Token token, Password password) {}
