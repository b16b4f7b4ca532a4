package id.sinergi.shared.api;

/** What is shown with the version it has, so that whoever changes it can say which version they have seen. */
public interface Versioned {
    int version();
}
