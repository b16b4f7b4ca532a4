package id.sinergi.shared.application;

/**
 * Something a context does once the tables are there and before anybody is served. A CDI bean; called in the order of
 * {@link #order()} as {@link id.sinergi.shared.api.Caller#SYSTEM}, on every start, and therefore idempotent.
 */
public interface StartUpStep {
    int REFERENCE_DATA = 10;
    int ACCOUNTS = 20;
    int DEMO_RECORDS = 30;

    int order();

    void run();
}
