package id.sinergi.shared.web;

import java.util.List;
import java.util.Optional;

/**
 * Every page address of the system, in one place. The first line that fits answers, so a literal segment stands before
 * a variable one.
 */
final class Routes {
    private static final List<Route> ALL = List.of(
            Route.of("/", "/home.xhtml"),
            // identity
            Route.of("/login", "/identity/login.xhtml"),
            Route.of("/setup", "/identity/setup.xhtml"),
            Route.of("/one-time/{token}", "/identity/oneTime.xhtml"),
            Route.of("/account", "/identity/account.xhtml"),
            Route.of("/admin/accounts", "/identity/accounts.xhtml"),
            Route.of("/admin/accounts/new", "/identity/newAccount.xhtml"),
            Route.of("/admin/accounts/{username}", "/identity/accountDetails.xhtml"),
            // notification
            Route.of("/notices", "/notification/list.xhtml"),
            Route.of("/account/notices", "/notification/preferences.xhtml"),
            Route.of("/reply/{token}", "/notification/reply/details.xhtml"),
            Route.of("/account/calendars", "/notification/calendar/list.xhtml"),
            Route.of("/admin/mail", "/notification/mail/list.xhtml"),
            // agency
            Route.of("/agencies", "/agency/list.xhtml"),
            Route.of("/agencies/{ref}", "/agency/details.xhtml"),
            Route.of("/regions", "/region/list.xhtml"),
            Route.of("/regions/{code}", "/region/details.xhtml"),
            Route.of("/region-groups", "/region/groupList.xhtml"),
            Route.of("/region-groups/new", "/region/groupEdit.xhtml"),
            Route.of("/region-groups/{ref}", "/region/groupDetails.xhtml"),
            Route.of("/region-groups/{ref}/edit", "/region/groupEdit.xhtml"),
            // forum
            Route.of("/forum-series", "/forum/seriesList.xhtml"),
            Route.of("/forum-series/new", "/forum/seriesEdit.xhtml"),
            Route.of("/forum-series/{ref}", "/forum/seriesDetails.xhtml"),
            Route.of("/forum-series/{ref}/edit", "/forum/seriesEdit.xhtml"),
            Route.of("/forum-series/{ref}/brief", "/forum/brief/details.xhtml"),
            Route.of("/forum-series/{ref}/template", "/forum/series/template.xhtml"),
            Route.of("/forum-series/{ref}/next", "/forum/series/nextEdition.xhtml"),
            Route.of("/forum-series/{ref}/topics/new", "/forum/series/topicPropose.xhtml"),
            Route.of("/topics", "/forum/series/topicList.xhtml"),
            Route.of("/topics/{topic}", "/forum/series/topicDetails.xhtml"),
            Route.of("/forums", "/forum/list.xhtml"),
            Route.of("/forums/new", "/forum/edit.xhtml"),
            Route.of("/forums/{ref}", "/forum/details.xhtml"),
            Route.of("/forums/{ref}/edit", "/forum/edit.xhtml"),
            Route.of("/forums/{ref}/cancel", "/forum/cancel.xhtml"),
            Route.of("/forums/{ref}/proposals", "/forum/agenda/proposals.xhtml"),
            Route.of("/forums/{ref}/agenda", "/forum/agenda/order.xhtml"),
            Route.of("/forums/{ref}/agenda/{item}/outcome", "/forum/agenda/outcome.xhtml"),
            Route.of("/forums/{ref}/agenda/new", "/forum/agendaItem.xhtml"),
            Route.of("/forums/{ref}/agenda/{item}", "/forum/agendaItem.xhtml"),
            Route.of("/forums/{ref}/participants/new", "/forum/participant.xhtml"),
            Route.of("/forums/{ref}/participants/{participant}", "/forum/participant.xhtml"),
            Route.of("/forums/{ref}/badges", "/forum/delegation/badges.xhtml"),
            Route.of("/forums/{ref}/check-in", "/forum/delegation/checkIn.xhtml"),
            Route.of("/forums/{ref}/delegations", "/forum/delegation/list.xhtml"),
            Route.of("/forums/{ref}/delegations/desk", "/forum/delegation/desk.xhtml"),
            Route.of("/forums/{ref}/delegations/invite", "/forum/delegation/invite.xhtml"),
            Route.of("/forums/{ref}/delegations/{agency}", "/forum/delegation/details.xhtml"),
            Route.of("/forums/{ref}/delegations/{agency}/lists", "/forum/delegation/lists.xhtml"),
            Route.of("/forums/{ref}/decisions/new", "/forum/decisionEdit.xhtml"),
            Route.of("/forums/{ref}/minutes", "/forum/minutes/details.xhtml"),
            Route.of("/forums/{ref}/minutes/edit", "/forum/minutes/edit.xhtml"),
            Route.of("/forums/{ref}/minutes/versions", "/forum/minutes/versions.xhtml"),
            Route.of("/forums/{ref}/minutes/compare", "/forum/minutes/compare.xhtml"),
            Route.of("/forums/{ref}/minutes/corrections/new", "/forum/minutes/correction.xhtml"),
            Route.of("/forums/{ref}/minutes/corrections/{number}", "/forum/minutes/verdict.xhtml"),
            Route.of("/decisions", "/forum/decisionList.xhtml"),
            Route.of("/decisions/{forum}/{number}", "/forum/decisionDetails.xhtml"),
            Route.of("/decisions/{forum}/{number}/follow-ups/new", "/forum/followup/edit.xhtml"),
            Route.of("/follow-ups", "/forum/followup/list.xhtml"),
            Route.of("/follow-ups/{document}/{number}", "/forum/followup/details.xhtml"),
            Route.of("/follow-ups/{document}/{number}/edit", "/forum/followup/edit.xhtml"),
            Route.of("/follow-ups/{document}/{number}/{step}", "/forum/followup/step.xhtml"),
            Route.of("/decisions/{forum}/{number}/progress", "/forum/decision/progress.xhtml"),
            Route.of("/decisions/{forum}/{number}/edit", "/forum/decisionEdit.xhtml"));

    private Routes() {}

    /** The view and parameters that answer a path; empty when it is not a page. */
    static Optional<String> target(String path) {
        return ALL.stream().flatMap(route -> route.target(path).stream()).findFirst();
    }

    static List<Route> all() {
        return ALL;
    }
}
