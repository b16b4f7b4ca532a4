package id.sinergi.shared.web.rest;

/** Where the records of a context live below {@link RestApplication#ROOT}. Each context brings its own as a CDI bean. */
public interface ResourceAddresses {
    /**
     * The first segment of a record's address, for example {@code forums}; null for a record that is not this
     * context's, or has no address.
     *
     * @param record the type of the record that names it
     * @param reference its reference or code, as that record has it
     */
    String segment(Class<?> record, Object reference);
}
