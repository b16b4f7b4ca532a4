package id.sinergi.agency.api;

/** What sort of body an agency is, in the order in which people list them. */
public enum AgencyKind {
    COORDINATING_MINISTRY,
    MINISTRY,
    /** Headed by an official of ministerial rank, as the police or the Nusantara Capital Authority. */
    MINISTRY_LEVEL,
    /** Lembaga pemerintah nonkementerian. */
    NON_MINISTRY,
    /** A body of state outside the government, as the Audit Board. */
    STATE_BODY,
    REGIONAL_GOVERNMENT
}
