package id.sinergi.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of a browser of their own, with one page open. */
public final class Visitor {
    private static final String SUGGESTS = "id => !!(window.PrimeFaces && PrimeFaces.getWidgetById(id))";

    private final BrowserContext context;
    private final Page page;
    private final String baseUrl;
    private final List<String> complaints = new ArrayList<>();
    private int pages;

    Visitor(BrowserContext context, String baseUrl) {
        this.context = context;
        this.baseUrl = baseUrl;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onDOMContentLoaded(loaded -> pages++);
        page.onConsoleMessage(this::listen);
    }

    /** What the browser complained about: script errors, and whatever broke the content security policy. */
    public List<String> complaints() {
        return complaints;
    }

    private void listen(ConsoleMessage message) {
        boolean aboutStatus = message.text().startsWith("Failed to load resource");
        if ("error".equals(message.type()) && !aboutStatus) {
            complaints.add(message.text());
        }
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Types an address of this system into the browser. */
    public Response open(String path) {
        return page.navigate(baseUrl + path);
    }

    /** Path and query of the page that is open. */
    public String address() {
        return page.url().substring(baseUrl.length());
    }

    /** Chooses how pages look on this device, before anyone signs in on it. */
    public Visitor prefers(String language, String theme) {
        context.addCookies(
                List.of(new Cookie("language", language).setUrl(baseUrl), new Cookie("theme", theme).setUrl(baseUrl)));
        return this;
    }

    /** Goes through the sign-in page. */
    public Visitor signIn(String username, String password) {
        open("/login");
        return fillIn("username", username).fillIn("password", password).press("signIn");
    }

    public void signOut() {
        page.locator(".user-menu summary").click();
        press(page.locator("form[action='/logout'] button"));
    }

    /** The element with this id, whatever stands before it. */
    public Locator byId(String id) {
        return page.locator("[id='" + id + "'],[id$=':" + id + "']");
    }

    public Visitor fillIn(String id, String value) {
        byId(id).fill(value);
        return this;
    }

    public Visitor choose(String id, String value) {
        byId(id).selectOption(new SelectOption().setValue(value));
        return this;
    }

    /** Ticks boxes of a group by their values. */
    public Visitor tick(String name, List<String> values) {
        values.forEach(value -> page.locator("input[name='" + name + "'][value='" + value + "']")
                .check());
        return this;
    }

    /** Types into an input that suggests, and takes the suggestion that stands for this value. */
    public Visitor pick(String id, String value) {
        // What is typed before the page's script has loaded asks for no suggestions.
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(SUGGESTS, id)));
        byId(id + "_input").clear();
        byId(id + "_input").pressSequentially(value);
        page.locator(".ui-autocomplete-item[data-item-value='" + value + "']").click();
        return this;
    }

    /** Follows a link of the page by its address. */
    public Visitor follow(String address) {
        return press(page.locator("main a[href='" + address + "']").first());
    }

    /** Presses a button and waits for the page that follows. */
    public Visitor press(String id) {
        return press(byId(id));
    }

    /** Presses a button or link and waits for the page that follows. */
    public Visitor press(Locator button) {
        int before = pages;
        button.click();
        page.waitForCondition(() -> pages > before);
        return this;
    }

    /** Shows the open page in this theme. */
    public void show(String theme) {
        page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
    }

    /** Whether somebody has to scroll sideways to see everything. */
    public boolean isWiderThanItsScreen() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Tampers with the session cookie. */
    public void setSessionId(String value) {
        context.addCookies(List.of(new Cookie("SINERGI", value).setUrl(baseUrl)));
    }

    /** The session cookie's value; null where there is none. */
    public String sessionId() {
        return context.cookies().stream()
                .filter(cookie -> "SINERGI".equals(cookie.name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse(null);
    }
}
