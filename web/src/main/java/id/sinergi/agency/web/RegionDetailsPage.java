package id.sinergi.agency.web;

import id.sinergi.agency.api.RegionCode;
import id.sinergi.agency.application.RegionDetails;
import id.sinergi.agency.application.RegionFilter;
import id.sinergi.agency.application.RegionQueries;
import id.sinergi.agency.application.RegionRow;
import id.sinergi.shared.api.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One region: where it lies, to which province it belonged, which laws touched it. */
@Named
@RequestScoped
public class RegionDetailsPage {
    /** The picture of the dots begins at 94° E, 7° N, and has ten units to a degree. */
    private static final BigDecimal WEST = BigDecimal.valueOf(94);

    private static final BigDecimal NORTH = BigDecimal.valueOf(7);

    @Inject
    RegionQueries regions;

    private String code;
    private String on;
    private RegionDetails details;
    private List<RegionRow> within = List.of();

    public void load() {
        RegionCode wanted = new RegionCode(code);
        details = regions.details(wanted).orElseThrow(() -> new NotFound(code));
        if (wanted.isProvince()) {
            within = regions.within(RegionFilter.ALL.in(wanted).on(Choice.day(on)));
        }
    }

    public RegionDetails getDetails() {
        return details;
    }

    /** For a province: the regencies and cities that belonged to it on the day asked for. */
    public List<RegionRow> getWithin() {
        return within;
    }

    public LocalDate getDay() {
        return Choice.day(on);
    }

    public ZoneId getZone() {
        return ZoneId.of(details.place().timeZone());
    }

    /** The place in the picture of the dots. */
    public BigDecimal getX() {
        return details.place().longitude().subtract(WEST).movePointRight(1);
    }

    public BigDecimal getY() {
        return NORTH.subtract(details.place().latitude()).movePointRight(1);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
