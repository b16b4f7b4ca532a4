package id.sinergi.bench;

import id.sinergi.bench.load.Step;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What people and programs ask for, in the mixture in which they do. */
record Addresses(List<String> closedForums, List<String> heldForums) {
    static final List<String> FORUM_LIST =
            List.of("/forums", "/forums?q=pangan", "/forums?status=CLOSED", "/forums?host=K17", "/forums?q=Balikpapan");
    static final List<String> DECISION_LIST = List.of(
            "/decisions?status=OPEN",
            "/decisions?responsible=PEMDA-64.01&status=OPEN",
            "/decisions?q=ketahanan+pangan",
            "/decisions?overdue=true",
            "/decisions?theme=FOOD_SECURITY&kind=DECISION");
    static final List<String> REGION_LIST =
            List.of("/regions", "/regions?kind=PROVINCE", "/regions?province=64", "/regions?q=pas");

    private static final String PARAGRAPH = """
            {"text":{"id":"Pemerintah daerah menyusun peta potensi bidang ketahanan pangan dan menyampaikannya kepada \
            sekretariat forum."},"kind":"DECISION","responsible":["PEMDA-64.01","K17"],"due":"2030-06-30",\
            "themes":["FOOD_SECURITY"]}""";

    private static final String FORM = String.join(
            "&",
            Visitor.field("decisionForm", "decisionForm"),
            Visitor.field("version", "0"),
            Visitor.field("textId", "Pemerintah daerah menyusun peta potensi bidang ketahanan pangan."),
            Visitor.field("textEn", ""),
            Visitor.field("kind", "DECISION"),
            Visitor.field("due", "2030-06-30"),
            Visitor.field("responsible_hinput", "PEMDA-64.01"),
            Visitor.field("themes", "FOOD_SECURITY"),
            Visitor.field("save", "save"));

    /** Chooses forums with an ordinary number of paragraphs, and those that the demonstration's coordinator records. */
    static Addresses choose(Connection connection) throws SQLException {
        return new Addresses(
                refs(connection, """
                        SELECT f.ref FROM forum f JOIN decision d ON d.forum_id = f.id WHERE f.status = 'CLOSED'
                        GROUP BY f.ref HAVING COUNT(*) BETWEEN 20 AND 60 ORDER BY f.ref DESC LIMIT 40"""),
                refs(connection, """
                        SELECT f.ref FROM forum f JOIN agency a ON a.id = f.host_id LEFT JOIN decision d
                        ON d.forum_id = f.id WHERE f.status = 'HELD' AND a.ref = 'K17'
                        GROUP BY f.ref HAVING COUNT(d.id) <= 60 ORDER BY f.ref DESC LIMIT 40"""));
    }

    static List<String> refs(Connection connection, String sql) throws SQLException {
        List<String> refs = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                refs.add(rows.getString(1));
            }
        }
        if (refs.isEmpty()) {
            throw new SQLException("No forum fits; more forums or decisions are needed");
        }
        return refs;
    }

    List<String> forumPages() {
        return closedForums.stream().map(ref -> "/forums/" + ref).toList();
    }

    /** The same lists, for programs. */
    static List<String> rest(List<String> pages) {
        return pages.stream().map(page -> "/api/v1" + page).toList();
    }

    /** Each address for each session in turn. */
    static List<Step> gets(List<String> paths, List<String> cookies) {
        List<Step> steps = new ArrayList<>();
        for (String cookie : cookies) {
            paths.forEach(path -> steps.add(Step.get(path, cookie)));
        }
        return steps;
    }

    /** A new paragraph for one forum after the other. */
    List<Step> restSaves(String cookie) {
        return heldForums.stream()
                .map(ref -> Step.json("/api/v1/forums/" + ref + "/decisions", PARAGRAPH, cookie))
                .toList();
    }

    /** The same, typed into the form. */
    List<Step> facesSaves(String cookie) {
        return heldForums.stream()
                .map(ref -> Step.form("/forums/" + ref + "/decisions/new", FORM, cookie))
                .toList();
    }

    static String paragraph() {
        return PARAGRAPH;
    }
}
