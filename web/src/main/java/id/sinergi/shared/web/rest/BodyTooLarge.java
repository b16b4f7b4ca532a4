package id.sinergi.shared.web.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;

/** A body larger than {@link JsonBodies#LARGEST}. */
class BodyTooLarge extends ClientErrorException {
    private static final long serialVersionUID = 1;

    BodyTooLarge() {
        super(Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
