package id.sinergi.agency.api;

import id.sinergi.shared.api.Subject;

/** The code of a region by Kemendagri: {@code 64} a province, {@code 64.01} a regency or city. Text, never a number. */
public record RegionCode(String value) implements Subject {
    public boolean isProvince() {
        return value.length() == 2;
    }

    @Override
    public String subject() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
