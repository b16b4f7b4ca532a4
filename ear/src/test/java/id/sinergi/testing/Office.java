package id.sinergi.testing;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An office that begins to use Sinergi: an empty server, whose first administrator sets it up with the token in the log
 * and opens accounts for the others.
 */
public final class Office {
    private static final Pattern SET_UP = Pattern.compile("/setup\\?token=\\S+");
    /** Of every account of this office. */
    public static final String PASSWORD = "Tiga kapal berlayar 1945";

    private static SinergiServer server;
    private static List<String> keptAfterSlip;

    private final Visitors visitors;

    private Office(Visitors visitors) {
        this.visitors = visitors;
    }

    /** The one office of this test session; its server starts, and it is set up, when the first test asks for it. */
    public static synchronized Office of(Visitors visitors) {
        Office office = new Office(visitors);
        if (server == null) {
            server = SinergiServer.startedEmpty();
            office.setUp();
        }
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
        // A slip, as people make them: the second password is another one.
        visitor.fillIn("password", PASSWORD).fillIn("againPassword", "x").press("create");
        keptAfterSlip = Stream.of("displayName", "agency", "username", "password", "againPassword")
                .map(id -> visitor.byId(id).inputValue())
                .toList();
        setPassword(visitor, "create");
    }

    /** What the form of the first administrator still held after a slip. */
    public List<String> keptAfterSlip() {
        return keptAfterSlip;
    }

    /** Types the password of this office into both fields. */
    public static void setPassword(Visitor visitor, String button) {
        visitor.fillIn("password", PASSWORD).fillIn("againPassword", PASSWORD).press(button);
    }

    /** The administrator opens an account, and its owner sets a password through the one-time link. */
    public void open(String username, String displayName, String role, String agency) {
        Visitor owner = stranger();
        owner.open(link(username, displayName, role, agency));
        setPassword(owner, "save");
    }

    /** The administrator opens an account; the address of the one-time link for its owner. */
    public String link(String username, String displayName, String role, String agency) {
        Visitor administrator = as("admin");
        administrator.open("/admin/accounts/new");
        administrator
                .fillIn("displayName", displayName)
                .fillIn("username", username)
                .choose("role", role)
                .fillIn("agency", agency)
                .press("openAccount");
        String link = administrator.byId("oneTimeLink").inputValue();
        return link.substring(link.indexOf("/one-time/"));
    }

    /** Somebody of this office, signed in. */
    public Visitor as(String username) {
        return stranger().signIn(username, PASSWORD);
    }

    /** Somebody who has not signed in. */
    public Visitor stranger() {
        return visitors.stranger(server.baseUrl(), new Browser.NewContextOptions());
    }

    static synchronized void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
