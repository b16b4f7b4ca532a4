package id.sinergi.shared.web.rest;

/** A body larger than {@link JsonBodies#LARGEST}: answered with 413. */
class BodyTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
}
