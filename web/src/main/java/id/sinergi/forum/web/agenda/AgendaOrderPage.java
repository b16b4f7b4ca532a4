package id.sinergi.forum.web.agenda;

import id.sinergi.forum.api.ForumAction;
import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.application.AgendaPlanning;
import id.sinergi.forum.application.ForumQueries;
import id.sinergi.forum.application.command.agenda.OrderAgenda;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a coordinator brings an agenda into order: by dragging, or one place up or down with a button. */
@Named
@RequestScoped
public class AgendaOrderPage {
    private static final Pattern STEP = Pattern.compile("(up|down) (\\S{36})");

    @Inject
    ForumQueries forums;

    @Inject
    AgendaPlanning planning;

    @Inject
    Addressed addressed;

    private ForumDetails forum;
    private int version;
    private String order;

    public void load() {
        if (!getForum().allows(ForumAction.EDIT)) {
            throw new NotPermitted("AgendaPlanning.order");
        }
        version = getForum().agendaVersion();
        order = getForum().agenda().stream().map(item -> item.id().toString()).collect(Collectors.joining(" "));
    }

    /** Saves the order, moved one step where a button for that was pressed. */
    public void save() throws IOException {
        try {
            planning.order(new OrderAgenda(addressed.forum(), version, wanted()));
            Messages.done("agenda.moved");
        } catch (ChangedMeanwhile e) {
            Messages.kept(e);
        }
        addressed.goTo("/forums/" + addressed.forum() + "/agenda");
    }

    private List<UUID> wanted() {
        List<UUID> items = Arrays.stream(order.strip().split("\\s+", -1))
                .map(AgendaOrderPage::key)
                .collect(Collectors.toList());
        Matcher step = STEP.matcher(addressed.find("save").orElse(""));
        if (step.matches()) {
            int from = items.indexOf(key(step.group(2)));
            int to = step.group(1).equals("up") ? from - 1 : from + 1;
            if (from >= 0 && to >= 0 && to < items.size()) {
                Collections.swap(items, from, to);
            }
        }
        return items;
    }

    private static UUID key(String item) {
        try {
            return UUID.fromString(item);
        } catch (IllegalArgumentException e) {
            throw new NotFound("item");
        }
    }

    public ForumDetails getForum() {
        if (forum == null) {
            forum = forums.details(addressed.forum());
        }
        return forum;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
