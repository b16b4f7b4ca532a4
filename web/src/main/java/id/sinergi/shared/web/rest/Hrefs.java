package id.sinergi.shared.web.rest;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of records, as absolute paths. */
final class Hrefs {
    private Hrefs() {}

    /** For example {@code /api/v1/decisions/DEC-2022-0001/4}; the slash within a reference stays one. */
    static String of(String segment, String reference) {
        try {
            return new URI(null, null, RestApplication.ROOT + "/" + segment + "/" + reference, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(reference, e);
        }
    }
}
