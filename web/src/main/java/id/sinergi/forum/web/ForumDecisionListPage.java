package id.sinergi.forum.web;

import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.DecisionStatus;
import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.application.DecisionQueries;
import id.sinergi.shared.api.DayRange;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Theme;
import id.sinergi.shared.api.ThemeDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What all forums have decided, to look through and to search. */
@Named
@RequestScoped
public class ForumDecisionListPage {
    @Inject
    DecisionQueries decisions;

    @Inject
    ThemeDirectory themeDirectory;

    private String q;
    private String status;
    private String kind;
    private String responsible;
    private String theme;
    private String forum;
    private String overdue;
    private String decidedFrom;
    private String decidedUntil;
    private String dueFrom;
    private String dueUntil;
    private String export;
    private String after;
    private Page<DecisionRow> page;
    private List<Theme> themes;

    public void load() {
        DecisionFilter filter = new DecisionFilter(
                Given.text(q),
                Given.constant(DecisionStatus.class, status),
                Given.constant(DecisionKind.class, kind),
                Given.agency(responsible),
                Given.text(theme),
                Given.text(forum) == null ? null : new ForumRef(forum.strip()),
                "true".equals(overdue) ? true : null,
                new DayRange(Given.day(decidedFrom), Given.day(decidedUntil)),
                new DayRange(Given.day(dueFrom), Given.day(dueUntil)));
        export = address(filter);
        page = decisions.list(filter, new PageRequest(after, PageRequest.DEFAULT));
        themes = themeDirectory.themes();
    }

    /** The filter as the end of an address. */
    private static String address(DecisionFilter filter) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        filter.wanted()
                .forEach((name, value) -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    /** What follows the address of a file so that it holds what this list shows. */
    public String getExport() {
        return export;
    }

    /** Whether one of the filters that are folded away is set. */
    public boolean isMoreWanted() {
        return Stream.of(kind, theme, decidedFrom, decidedUntil, dueFrom, dueUntil)
                .anyMatch(given -> Given.text(given) != null);
    }

    public DecisionStatus[] getStatuses() {
        return DecisionStatus.values();
    }

    public DecisionKind[] getKinds() {
        return DecisionKind.values();
    }

    public List<Theme> getThemes() {
        return themes;
    }

    public Page<DecisionRow> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getForum() {
        return forum;
    }

    public void setForum(String forum) {
        this.forum = forum;
    }

    public String getOverdue() {
        return overdue;
    }

    public void setOverdue(String overdue) {
        this.overdue = overdue;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getDecidedFrom() {
        return decidedFrom;
    }

    public void setDecidedFrom(String decidedFrom) {
        this.decidedFrom = decidedFrom;
    }

    public String getDecidedUntil() {
        return decidedUntil;
    }

    public void setDecidedUntil(String decidedUntil) {
        this.decidedUntil = decidedUntil;
    }

    public String getDueFrom() {
        return dueFrom;
    }

    public void setDueFrom(String dueFrom) {
        this.dueFrom = dueFrom;
    }

    public String getDueUntil() {
        return dueUntil;
    }

    public void setDueUntil(String dueUntil) {
        this.dueUntil = dueUntil;
    }
}
