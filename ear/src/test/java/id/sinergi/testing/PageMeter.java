package id.sinergi.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** Weighs what a browser receives for a list page, and times it. */
public final class PageMeter {
    private final Visitor visitor;
    private long bytes;

    /**
     * One page opened.
     *
     * @param bytes over the wire, headers included
     * @param milliseconds until the page and its scripts are there
     */
    public record Visit(long bytes, double milliseconds) {}

    public PageMeter(Visitor visitor) {
        this.visitor = visitor;
        CDPSession browser = visitor.context().newCDPSession(visitor.page());
        browser.on("Network.loadingFinished", this::count);
        browser.send("Network.enable");
    }

    private void count(JsonObject finished) {
        bytes += finished.get("encodedDataLength").getAsLong();
    }

    /** Opens a page that has a list. */
    public Visit open(String address) {
        bytes = 0;
        visitor.open(address);
        visitor.page().locator("#results").waitFor();
        Object milliseconds =
                visitor.page().evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        return new Visit(bytes, ((Number) milliseconds).doubleValue());
    }
}
