package id.sinergi.identity.application;

import id.sinergi.identity.api.Password;

/** A person replaces the password they know by another one. */
public record ChangePassword(Password current, Password next) {}
