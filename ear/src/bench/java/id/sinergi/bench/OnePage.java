package id.sinergi.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

/** How many statements a page takes, and how long it is; seen a second time, as somebody who goes from page to page does. */
final class OnePage {
    private final Visitor visitor;
    private final Statements statements;
    private final Report report;

    OnePage(Visitor visitor, Statements statements, Report report) {
        this.visitor = visitor;
        this.statements = statements;
        this.report = report;
    }

    void begin() {
        report.heading("One page");
        report.table("what", "status", "SQL statements", "characters");
    }

    /** Notes each page; answers the statements of the one with the most. */
    double most(List<String> pages) throws IOException, SQLException {
        double most = 0;
        for (String page : pages) {
            most = Math.max(most, count(page));
        }
        return most;
    }

    private double count(String page) throws IOException, SQLException {
        var answer = new Object() {
            HttpResponse<String> response;
        };
        visitor.get(page);
        double count = statements.during(() -> answer.response = visitor.get(page));
        int status = answer.response.statusCode();
        report.row(List.of(page, "" + status, Report.number(count), "" + answer.response.body().length()));
        if (status != 200) {
            report.error(page + " was answered with " + status);
        }
        return count;
    }

    void save(String held) throws IOException, SQLException {
        long saving = statements.during(() -> visitor.postJson(held, Addresses.paragraph()));
        report.row(List.of("POST " + held, "", "" + saving, ""));
    }
}
