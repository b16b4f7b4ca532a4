package id.sinergi.shared.web.rest;

import id.sinergi.shared.api.Versioned;
import java.net.URI;

/**
 * One record as an answer: {@link OneAnswers} writes its version into {@code ETag} and, where it is new, its address
 * into {@code Location}. A method that returns it need not say again what it answers: the description reads the type.
 *
 * @param location null unless the record is new
 */
public record One<T>(T record, int version, URI location) {
    /** A record as it is. */
    public static <T extends Versioned> One<T> of(T record) {
        return of(record, record.version());
    }

    /** A record whose version is that of another: an order has the version of what is ordered. */
    public static <T> One<T> of(T record, int version) {
        return new One<>(record, version, null);
    }

    /**
     * The same record, new.
     *
     * @param segment the first part of its address, for example {@code forums}
     * @param reference what it is known by there
     */
    public One<T> createdAt(String segment, Object reference) {
        return new One<>(record, version, URI.create(Hrefs.of(segment, reference.toString())));
    }
}
