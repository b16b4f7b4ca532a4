package id.sinergi.forum.web.followup;

import id.sinergi.forum.api.followup.FollowUpFilter;
import id.sinergi.forum.api.followup.FollowUpRow;
import id.sinergi.forum.api.followup.FollowUpStatus;
import id.sinergi.forum.api.followup.FollowUpView;
import id.sinergi.forum.application.followup.FollowUpQueries;
import id.sinergi.forum.web.Given;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.DayRange;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/** What was asked for: of the reader, of the reader's agency, by the reader's agency, or at all. */
@Named
@RequestScoped
public class FollowUpListPage {
    /** In place of a status: whatever is over or not. */
    private static final String ANY_STATUS = "ANY";

    @Inject
    FollowUpQueries followUps;

    private String view;
    private String q;
    private String status;
    private String overdue;
    private String agency;
    private String dueFrom;
    private String dueUntil;
    private String after;
    private Page<FollowUpRow> page;
    private String export;

    public void load() {
        boolean unfinished = Given.text(status) == null;
        FollowUpFilter filter = new FollowUpFilter(
                getShown(),
                Given.text(q),
                Given.constant(FollowUpStatus.class, status),
                unfinished ? true : null,
                "true".equals(overdue) ? true : null,
                Given.agency(agency),
                new DayRange(Given.day(dueFrom), Given.day(dueUntil)));
        page = followUps.list(filter, new PageRequest(after, PageRequest.DEFAULT));
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        filter.wanted()
                .forEach((name, value) -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        export = query.toString();
    }

    /** Those who owe or ask see their own first; others see all. */
    public FollowUpView getShown() {
        FollowUpView wanted = Given.constant(FollowUpView.class, view);
        if (wanted != null && getViews().contains(wanted)) {
            return wanted;
        }
        return getViews().contains(FollowUpView.AGENCY) ? FollowUpView.AGENCY : FollowUpView.ALL;
    }

    public List<FollowUpView> getViews() {
        if (!Permission.FOLLOW_UP_REPORT.grantedTo(CurrentCaller.get())) {
            return List.of(FollowUpView.ALL);
        }
        return Permission.FORUM_RECORD.grantedTo(CurrentCaller.get())
                ? List.of(FollowUpView.values())
                : List.of(FollowUpView.MINE, FollowUpView.AGENCY, FollowUpView.ALL);
    }

    public String getAnyStatus() {
        return ANY_STATUS;
    }

    public FollowUpStatus[] getStatuses() {
        return FollowUpStatus.values();
    }

    public Page<FollowUpRow> getPage() {
        return page;
    }

    /** What follows the address of a file so that it holds what this list shows. */
    public String getExport() {
        return export;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
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

    public String getOverdue() {
        return overdue;
    }

    public void setOverdue(String overdue) {
        this.overdue = overdue;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
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

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
