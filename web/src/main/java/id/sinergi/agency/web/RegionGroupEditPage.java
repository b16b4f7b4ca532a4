package id.sinergi.agency.web;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.application.NewRegionGroup;
import id.sinergi.agency.application.RegionGroupDetails;
import id.sinergi.agency.application.RegionGrouping;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.agency.application.ReviseRegionGroup;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.CurrentCaller;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.api.Permission;
import id.sinergi.shared.web.Lang;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where an administrator makes a region group or changes its name and members. */
@Named
@RequestScoped
public class RegionGroupEditPage {
    private static final int SUGGESTIONS = 12;

    @Inject
    RegionQueries regions;

    @Inject
    RegionGrouping grouping;

    @Inject
    Lang lang;

    @Inject
    ExternalContext external;

    private String ref;
    private int version;
    private String nameId;
    private String nameEn;
    private List<String> members = new ArrayList<>();
    private RegionGroupDetails theirs;
    private Map<String, String> labels;

    public void load() {
        if (!Permission.REFERENCE_MANAGE.grantedTo(CurrentCaller.get())) {
            throw new NotPermitted("RegionGrouping");
        }
        if (!isNew()) {
            RegionGroupDetails group = current();
            version = group.version();
            nameId = group.name().id();
            nameEn = group.name().en();
            members = codes(group);
        }
    }

    /** Saves and goes to the group's page. What another administrator saved meanwhile is shown before it is lost. */
    public void save() throws IOException {
        List<RegionCode> chosen = members.stream().map(RegionCode::new).toList();
        try {
            RegionGroupRef saved =
                    isNew() ? grouping.create(new NewRegionGroup(nameId, nameEn, chosen)) : revised(chosen);
            Messages.done("group.saved", nameId);
            external.redirect("/region-groups/" + saved);
        } catch (ChangedMeanwhile e) {
            theirs = current();
            version = theirs.version();
            Messages.add(e);
        }
    }

    private RegionGroupRef revised(List<RegionCode> chosen) {
        RegionGroupRef revised = new RegionGroupRef(ref);
        grouping.revise(new ReviseRegionGroup(revised, version, nameId, nameEn, chosen));
        return revised;
    }

    /** Codes of regions whose name or code holds what somebody typed. */
    public List<String> suggest(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return labels().entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).contains(wanted))
                .map(Map.Entry::getKey)
                .sorted()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** How a region is shown when it is chosen: {@code Kabupaten Paser (64.01)}. */
    public String label(String code) {
        return labels().getOrDefault(code, code);
    }

    private Map<String, String> labels() {
        if (labels == null) {
            labels = regions.all().stream()
                    .collect(Collectors.toMap(
                            row -> row.code().value(), row -> lang.of(row.name()) + " (" + row.code() + ")"));
        }
        return labels;
    }

    private RegionGroupDetails current() {
        return regions.group(new RegionGroupRef(ref)).orElseThrow(() -> new NotFound(ref));
    }

    private static List<String> codes(RegionGroupDetails group) {
        return new ArrayList<>(
                group.members().stream().map(row -> row.code().value()).toList());
    }

    public boolean isNew() {
        return ref == null;
    }

    /** What another administrator has saved since this form was opened; null as a rule. */
    public RegionGroupDetails getTheirs() {
        return theirs;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getNameId() {
        return nameId;
    }

    public void setNameId(String nameId) {
        this.nameId = nameId;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members == null ? new ArrayList<>() : members;
    }
}
