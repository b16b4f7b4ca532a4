package id.sinergi.identity.api;

/** Slows down whoever tries secret addresses, or uses one again and again. */
public interface LinkBrake {
    /**
     * Refuses during the delay that tries from this network address have brought about.
     *
     * @throws SignInDelayed with the seconds that are left
     */
    void refuseDuringDelay(String address);

    /** An address tried something that is nobody's secret. */
    void failed(String address);

    /**
     * A secret is used to change something; refused when that happens too often.
     *
     * @throws SignInDelayed with the seconds that are left
     */
    void use(Token secret);
}
