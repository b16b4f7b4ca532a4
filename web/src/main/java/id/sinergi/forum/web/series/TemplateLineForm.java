package id.sinergi.forum.web.series;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.series.InviteeKind;
import id.sinergi.forum.api.series.TemplateDetails;
import id.sinergi.forum.application.command.series.DocumentLine;
import id.sinergi.forum.application.command.series.InviteeLine;
import id.sinergi.forum.application.command.series.TemplateLine;
import id.sinergi.forum.web.Given;
import id.sinergi.shared.api.Bilingual;

/** One line of a template, whatever it is about; unused inputs stay empty. */
public class TemplateLineForm {
    private String textId;
    private String textEn;
    private InviteeKind kind;
    private String code;
    private Integer number;

    static TemplateLineForm of(TemplateDetails.Item item) {
        TemplateLineForm form = of(item.title());
        form.code = item.owner().ref();
        form.number = item.minutes();
        return form;
    }

    static TemplateLineForm of(TemplateDetails.Invitee invitee) {
        TemplateLineForm form = new TemplateLineForm();
        form.kind = invitee.kind();
        form.code = invitee.code();
        form.number = invitee.quota();
        return form;
    }

    static TemplateLineForm of(Bilingual text) {
        TemplateLineForm form = new TemplateLineForm();
        form.textId = text.id();
        form.textEn = text.en();
        return form;
    }

    boolean isBlank() {
        return Given.text(textId) == null && Given.text(textEn) == null && kind == null;
    }

    TemplateLine item(AgencyRef host) {
        AgencyRef owner = Given.agency(code);
        return new TemplateLine(text(), owner == null ? host : owner, number);
    }

    InviteeLine invitee() {
        return new InviteeLine(kind, Given.text(code), number);
    }

    DocumentLine document() {
        return new DocumentLine(text());
    }

    private Bilingual text() {
        return new Bilingual(textId, textEn);
    }

    public String getTextId() {
        return textId;
    }

    public void setTextId(String textId) {
        this.textId = textId;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public InviteeKind getKind() {
        return kind;
    }

    public void setKind(InviteeKind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Minutes of an item, or the quota of an invitee. */
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
