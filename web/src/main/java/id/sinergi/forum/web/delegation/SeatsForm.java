package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.delegation.DeskDetails;
import id.sinergi.forum.api.delegation.SeatGroup;
import id.sinergi.forum.application.delegation.PlanDesk;

/** What the host types about the seats of a group. */
public class SeatsForm {
    private final SeatGroup group;
    private Integer quota;
    private Integer reserved;

    SeatsForm(SeatGroup group) {
        this.group = group;
    }

    void fill(DeskDetails.Seats stored) {
        quota = stored.quota();
        reserved = stored.quota() == null ? null : stored.reserved();
    }

    PlanDesk.Seats seats() {
        return new PlanDesk.Seats(group, quota, reserved == null ? 0 : reserved);
    }

    public SeatGroup getGroup() {
        return group;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }

    public Integer getReserved() {
        return reserved;
    }

    public void setReserved(Integer reserved) {
        this.reserved = reserved;
    }
}
