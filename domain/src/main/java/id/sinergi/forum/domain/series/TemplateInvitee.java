package id.sinergi.forum.domain.series;

import id.sinergi.forum.api.series.InviteeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An agency, or agencies that have something in common, that every edition invites. */
@Embeddable
public class TemplateInvitee {
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private InviteeKind kind;

    private String code;

    private Integer quota;

    protected TemplateInvitee() {}

    /**
     * A line of the template.
     *
     * @param code of the agency, province or group; null for all ministries
     * @param quota how many people each agency may send; null for no limit
     */
    public TemplateInvitee(InviteeKind kind, String code, Integer quota) {
        this.kind = kind;
        this.code = code;
        this.quota = quota;
    }

    public InviteeKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** How many people each agency may send; null for no limit. */
    public Integer quota() {
        return quota;
    }
}
