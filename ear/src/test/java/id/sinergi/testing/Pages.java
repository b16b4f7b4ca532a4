package id.sinergi.testing;

import com.microsoft.playwright.Browser;
import java.util.List;

/** Every page of the system, each as the person who sees most of it. */
public final class Pages {
    private static final String FORUM = "/forums/FRM-2022-0001";
    private static final List<View> ALL = List.of(
            new View("login", null, "/login"),
            new View("login-filled-in", null, "/login?as=koordinator"),
            new View("setup-over", null, "/setup?token=used"),
            new View("one-time-over", null, "/one-time/used"),
            new View("reply-over", null, "/reply/revoked"),
            new View("home-coordinator", "koordinator", "/"),
            new View("home-region", "paser", "/"),
            new View("home-auditor", "auditor", "/"),
            new View("home-administrator", "admin", "/"),
            new View("account", "koordinator", "/account"),
            new View("notices", "paser", "/notices"),
            new View("notice-preferences", "paser", "/account/notices"),
            new View("mails", "admin", "/admin/mail"),
            new View("calendars", "paser", "/account/calendars?series=SER-0001"),
            new View("notices-none", "auditor", "/notices"),
            new View("accounts", "admin", "/admin/accounts"),
            new View("account-new", "admin", "/admin/accounts/new"),
            new View("account-details", "admin", "/admin/accounts/paser"),
            new View("agencies", "koordinator", "/agencies"),
            new View("agencies-none", "koordinator", "/agencies?q=tidak-ada-yang-bernama-begini"),
            new View("agency-ministry", "koordinator", "/agencies/K17"),
            new View("agency-region", "koordinator", "/agencies/PEMDA-64.01"),
            new View("regions", "koordinator", "/regions"),
            new View("region-province", "koordinator", "/regions/64"),
            new View("region-regency", "koordinator", "/regions/64.01"),
            new View("region-groups", "admin", "/region-groups"),
            new View("region-group", "admin", "/region-groups/GRP-01"),
            new View("region-group-new", "admin", "/region-groups/new"),
            new View("region-group-edit", "admin", "/region-groups/GRP-01/edit"),
            new View("series-list", "koordinator", "/forum-series"),
            new View("series", "koordinator", "/forum-series/SER-0001"),
            new View("series-new", "koordinator", "/forum-series/new"),
            new View("series-edit", "koordinator", "/forum-series/SER-0001/edit"),
            new View("brief", "paser", "/forum-series/SER-0001/brief"),
            new View("series-template", "koordinator", "/forum-series/SER-0001/template"),
            new View("series-next", "koordinator", "/forum-series/SER-0001/next"),
            new View("topics", "koordinator", "/topics"),
            new View("topics-none", "koordinator", "/topics?q=tidak-ada-yang-bernama-begini"),
            new View("topic-new", "paser", "/forum-series/SER-0001/topics/new"),
            new View("agenda-order", "koordinator", FORUM + "/agenda"),
            new View("agenda-proposals", "koordinator", FORUM + "/proposals"),
            new View("forums", "koordinator", "/forums"),
            new View("forums-none", "koordinator", "/forums?q=tidak-ada-yang-bernama-begini"),
            new View("forum", "koordinator", FORUM),
            new View("forum-auditor", "auditor", FORUM),
            new View("forum-new", "koordinator", "/forums/new"),
            new View("forum-edit", "koordinator", FORUM + "/edit"),
            new View("agenda-new", "koordinator", FORUM + "/agenda/new"),
            new View("delegations", "koordinator", FORUM + "/delegations"),
            new View("badges", "koordinator", FORUM + "/badges"),
            new View("participant-new", "koordinator", FORUM + "/participants/new"),
            new View("participant-edit", "koordinator", FORUM + "/participants/PEMDA-64.01"),
            new View("decision-new", "koordinator", FORUM + "/decisions/new"),
            new View("minutes", "koordinator", FORUM + "/minutes"),
            new View("minutes-edit", "koordinator", FORUM + "/minutes/edit"),
            new View("minutes-versions", "koordinator", FORUM + "/minutes/versions"),
            new View("minutes-compare", "koordinator", FORUM + "/minutes/compare?before=1&after=1"),
            new View("decisions", "koordinator", "/decisions"),
            new View("decisions-more-filters", "koordinator", "/decisions?kind=REQUEST"),
            new View("decisions-none", "koordinator", "/decisions?q=tidak-ada-yang-bernama-begini"),
            new View("decision", "koordinator", "/decisions/DEC-2022-0001/4"),
            new View("decision-implement", "koordinator", "/decisions/DEC-2022-0001/4/progress?to=IMPLEMENTED"),
            new View(
                    "decision-implement-forum",
                    "koordinator",
                    "/decisions/DEC-2022-0001/4/progress?to=IMPLEMENTED&by=FORUM"),
            new View("decision-supersede", "koordinator", "/decisions/DEC-2022-0001/4/progress?to=SUPERSEDED"),
            new View("decision-edit", "koordinator", "/decisions/DEC-2022-0001/4/edit"),
            new View("follow-ups", "koordinator", "/follow-ups?view=HOST&status=ANY"),
            new View("follow-ups-region", "paser", "/follow-ups"),
            new View("follow-ups-auditor", "auditor", "/follow-ups?status=ANY"),
            new View("follow-up", "koordinator", "/follow-ups/FUP-2022-0001/1.1"),
            new View("follow-up-region", "paser", "/follow-ups/FUP-2022-0001/4.1"),
            new View("follow-up-report", "paser", "/follow-ups/FUP-2022-0001/4.1/report"),
            new View("follow-up-withdraw", "koordinator", "/follow-ups/FUP-2022-0001/4.1/withdraw"),
            new View("follow-up-new", "koordinator", "/decisions/DEC-2022-0001/4/follow-ups/new"),
            new View("follow-up-edit", "koordinator", "/follow-ups/FUP-2022-0001/4.1/edit"),
            new View("trouble-not-found", "koordinator", "/nowhere"),
            new View("trouble-not-permitted", "paser", "/admin/accounts"));

    private Pages() {}

    public static List<View> all() {
        return ALL;
    }

    /**
     * A page as somebody sees it.
     *
     * @param name of the pictures made of it
     * @param username of the demonstration; null for somebody who has not signed in
     */
    public record View(String name, String username, String address) {
        /** Opens it in a browser with a certain device. */
        public Visitor open(Visitors visitors, Browser.NewContextOptions device, String language) {
            Visitor visitor = username == null ? visitors.stranger(device) : visitors.as(username, device);
            visitor.prefers(language, "light");
            visitor.open(address);
            return visitor;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
