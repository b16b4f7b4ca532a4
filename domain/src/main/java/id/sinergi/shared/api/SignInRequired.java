package id.sinergi.shared.api;

/** Nobody is signed in, and this needs somebody. */
public class SignInRequired extends RuleViolation {
    private static final long serialVersionUID = 1;

    public SignInRequired() {
        super();
    }
}
