package id.sinergi.shared.web;

/** Keeps preferences with the account of whoever is signed in, so that they follow to the next device. */
public interface PreferenceKeeper {
    void keep(Preferences preferences);
}
