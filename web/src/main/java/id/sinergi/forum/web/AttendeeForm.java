package id.sinergi.forum.web;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.application.command.AttendeeLine;
import id.sinergi.shared.api.Bilingual;

/** What a coordinator types about a person in a delegation. */
public class AttendeeForm {
    private String name;
    private String functionId;
    private String functionEn;

    static AttendeeForm of(ForumDetails.Person person) {
        AttendeeForm form = new AttendeeForm();
        form.name = person.name();
        form.functionId = person.function().id();
        form.functionEn = person.function().en();
        return form;
    }

    AttendeeLine line() {
        return new AttendeeLine(name, new Bilingual(functionId, functionEn));
    }

    /** Whether nobody has written anything. */
    boolean isBlank() {
        return Given.text(name) == null && Given.text(functionId) == null && Given.text(functionEn) == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFunctionId() {
        return functionId;
    }

    public void setFunctionId(String functionId) {
        this.functionId = functionId;
    }

    public String getFunctionEn() {
        return functionEn;
    }

    public void setFunctionEn(String functionEn) {
        this.functionEn = functionEn;
    }
}
