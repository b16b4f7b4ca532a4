package id.sinergi.shared.api;

/** Something a call is about, named as the audit trail names it: a reference, a code, a user name. */
public interface Subject {
    String subject();
}
