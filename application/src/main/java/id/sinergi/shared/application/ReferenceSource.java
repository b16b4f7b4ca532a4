package id.sinergi.shared.application;

import java.util.List;

/** Reference data that a context delivers with the system. A CDI bean. */
public interface ReferenceSource {
    /** The names of the files it is made from, without path and ending; the same files give the same tables. */
    List<String> files();

    /** The tables in the order in which they refer to each other. */
    List<ReferenceTable> tables(ReferenceFiles files);

    /** Adds what is delivered only once and kept by people from then on. */
    default void seed(ReferenceFiles files) {}
}
