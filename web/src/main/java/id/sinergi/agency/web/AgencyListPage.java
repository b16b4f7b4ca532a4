package id.sinergi.agency.web;

import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.application.AgencyFilter;
import id.sinergi.agency.application.AgencyQueries;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.agency.application.RegionRow;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Ministries, other bodies and regional governments, to look through and to search. */
@Named
@RequestScoped
public class AgencyListPage {
    @Inject
    AgencyQueries agencies;

    @Inject
    RegionQueries regions;

    private String q;
    private String kind;
    private String province;
    private String after;
    private Page<AgencyRow> page;
    private List<RegionRow> provinces;

    public void load() {
        AgencyKind wanted = Choice.of(AgencyKind.class, kind);
        RegionCode within = Choice.isNone(province) ? null : new RegionCode(province);
        page = agencies.list(
                new AgencyFilter(Choice.text(q), wanted, within), new PageRequest(after, PageRequest.DEFAULT));
        provinces = regions.provinces(null);
    }

    public AgencyKind[] getKinds() {
        return AgencyKind.values();
    }

    public List<RegionRow> getProvinces() {
        return provinces;
    }

    public Page<AgencyRow> getPage() {
        return page;
    }

    public boolean isFiltered() {
        return !Choice.isNone(q) || !Choice.isNone(kind) || !Choice.isNone(province);
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

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
