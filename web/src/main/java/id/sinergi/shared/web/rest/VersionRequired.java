package id.sinergi.shared.web.rest;

/** A change that does not say which version of the record it is meant for: answered with 428. */
class VersionRequired extends RuntimeException {
    private static final long serialVersionUID = 1;
}
