package id.sinergi.shared.api;

/** A subject for which one agency is responsible; only people of that agency may change it. */
public interface Scoped extends Subject {
    Scope scope();
}
