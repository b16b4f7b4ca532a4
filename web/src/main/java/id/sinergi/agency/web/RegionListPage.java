package id.sinergi.agency.web;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.agency.api.RegionKind;
import id.sinergi.agency.application.RegionCounts;
import id.sinergi.agency.application.RegionFilter;
import id.sinergi.agency.application.RegionGroupRow;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.agency.application.RegionRow;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Provinces, regencies and cities, as they were on any day. */
@Named
@RequestScoped
public class RegionListPage {
    @Inject
    RegionQueries regions;

    private String q;
    private String kind;
    private String province;
    private String group;
    private String on;
    private String after;
    private Page<RegionRow> page;
    private RegionCounts counts;
    private List<RegionRow> provinces;
    private List<RegionGroupRow> groups;

    public void load() {
        LocalDate day = Choice.day(on);
        page = regions.list(filter(day), new PageRequest(after, PageRequest.DEFAULT));
        counts = regions.counts(day);
        provinces = regions.provinces(day);
        groups = regions.groups();
    }

    private RegionFilter filter(LocalDate day) {
        return new RegionFilter(
                Choice.text(q),
                Choice.of(RegionKind.class, kind),
                Choice.isNone(province) ? null : new RegionCode(province),
                Choice.isNone(group) ? null : new RegionGroupRef(group),
                day);
    }

    public RegionKind[] getKinds() {
        return RegionKind.values();
    }

    public Page<RegionRow> getPage() {
        return page;
    }

    public RegionCounts getCounts() {
        return counts;
    }

    public List<RegionRow> getProvinces() {
        return provinces;
    }

    public List<RegionGroupRow> getGroups() {
        return groups;
    }

    public boolean isFiltered() {
        return !Choice.isNone(q)
                || !Choice.isNone(kind)
                || !Choice.isNone(province)
                || !Choice.isNone(group)
                || !Choice.isNone(on);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
