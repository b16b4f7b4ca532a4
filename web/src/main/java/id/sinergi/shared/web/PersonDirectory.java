package id.sinergi.shared.web;

import id.sinergi.shared.api.Bilingual;

/** Who is signed in, in words; answered from the session, so that the header of a page costs no query. */
public interface PersonDirectory {
    String name();

    /** The agency the person works for; null when there is none. */
    Bilingual agency();

    /** The reference of that agency; null when there is none. */
    String agencyRef();
}
