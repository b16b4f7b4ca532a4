package id.sinergi.shared.web.rest;

import java.util.Map;

/** Where the records of a context live below {@link RestApplication#ROOT}. Each context brings its own as a CDI bean. */
public interface ResourceAddresses {
    /** The first segment of the address for each type of reference, for example {@code forums}. */
    Map<Class<?>, String> segments();
}
