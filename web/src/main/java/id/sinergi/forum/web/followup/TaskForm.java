package id.sinergi.forum.web.followup;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.followup.FollowUpDetails;
import id.sinergi.forum.application.followup.TaskDraft;
import id.sinergi.shared.api.Bilingual;
import java.time.LocalDate;

/** What a coordinator types about something to be done. */
public class TaskForm {
    private int version;
    private String taskId;
    private String taskEn;
    private String agency;
    private String person;
    private LocalDate due;

    /** The form as the stored follow-up fills it. */
    static TaskForm of(FollowUpDetails followUp) {
        TaskForm form = new TaskForm();
        form.version = followUp.version();
        form.taskId = followUp.task().id();
        form.taskEn = followUp.task().en();
        form.agency = followUp.agency().ref();
        form.person = followUp.person() == null ? null : followUp.person().username();
        form.due = followUp.due();
        return form;
    }

    TaskDraft draft() {
        AgencyRef named = agency == null || agency.isBlank() ? null : new AgencyRef(agency);
        return new TaskDraft(new Bilingual(taskId, taskEn), named, person, due);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public String getTaskEn() {
        return taskEn;
    }

    public void setTaskEn(String taskEn) {
        this.taskEn = taskEn;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
