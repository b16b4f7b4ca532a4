package id.sinergi.identity.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a program sends to sign in. */
public record SessionRequest(
        @Schema(example = "koordinator") String username,
        @Schema(format = "password") String password) {
    /** Without the password, so that no log ever has it. */
    @Override
    public String toString() {
        return "SessionRequest[" + username + "]";
    }
}
