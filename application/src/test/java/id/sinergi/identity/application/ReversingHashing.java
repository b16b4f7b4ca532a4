package id.sinergi.identity.application;

import id.sinergi.identity.api.Password;
import id.sinergi.identity.domain.PasswordHashing;
import java.util.ArrayList;
import java.util.List;

/** A hash that is quick to make, and a record of what was compared with what. */
class ReversingHashing implements PasswordHashing {
    static final String DUMMY = "dummy";

    final List<String> compared = new ArrayList<>();

    @Override
    public String hash(Password password) {
        return "hash of " + new StringBuilder(password.reveal()).reverse();
    }

    @Override
    public boolean matches(Password password, String hash) {
        compared.add(hash);
        return hash(password).equals(hash);
    }

    @Override
    public String dummy() {
        return DUMMY;
    }
}
