package id.sinergi.testing;

import com.microsoft.playwright.Browser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office that begins to use Sinergi: an empty server, whose first administrator sets it up with the token in the log
 * and opens accounts for the others.
 */
public final class Office implements AutoCloseable {
    private static final Pattern SET_UP = Pattern.compile("/setup\\?token=\\S+");
    private static final String PASSWORD = "Tiga kapal berlayar 1945";

    private final SinergiServer server = SinergiServer.startedEmpty();
    private final Visitors visitors;

    private Office(Visitors visitors) {
        this.visitors = visitors;
    }

    /** Starts the server and opens the first administrator's account. */
    public static Office begin(Visitors visitors) {
        Office office = new Office(visitors);
        office.setUp();
        return office;
    }

    private void setUp() {
        server.awaitPrinted("/setup?token=");
        Matcher address = SET_UP.matcher(server.printed());
        if (!address.find()) {
            throw new IllegalStateException("No token in the log");
        }
        Visitor visitor = stranger();
        visitor.open(address.group());
        visitor.fillIn("displayName", "Administrator Kemlu")
                .fillIn("agency", "K17")
                .fillIn("username", "admin");
        setPassword(visitor, "create");
    }

    private static void setPassword(Visitor visitor, String button) {
        visitor.fillIn("password", PASSWORD).fillIn("againPassword", PASSWORD).press(button);
    }

    /** The administrator opens an account, and its owner sets a password through the one-time link. */
    public void open(String username, String displayName, String role, String agency) {
        Visitor administrator = as("admin");
        administrator.open("/admin/accounts/new");
        administrator
                .fillIn("displayName", displayName)
                .fillIn("username", username)
                .choose("role", role)
                .fillIn("agency", agency)
                .press("openAccount");
        String link = administrator.byId("oneTimeLink").inputValue();
        Visitor owner = stranger();
        owner.open(link.substring(link.indexOf("/one-time/")));
        setPassword(owner, "save");
    }

    /** Somebody of this office, signed in. */
    public Visitor as(String username) {
        return stranger().signIn(username, PASSWORD);
    }

    private Visitor stranger() {
        return visitors.stranger(server.baseUrl(), new Browser.NewContextOptions());
    }

    @Override
    public void close() {
        server.close();
    }
}
