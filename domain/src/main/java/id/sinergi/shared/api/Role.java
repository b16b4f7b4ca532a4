package id.sinergi.shared.api;

/** What a person does in Sinergi; decides, together with the agency, what the gate lets through. */
public enum Role {
    COORDINATOR,
    REGIONAL_OFFICER,
    AUDITOR,
    ADMINISTRATOR
}
