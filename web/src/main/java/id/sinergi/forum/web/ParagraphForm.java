package id.sinergi.forum.web;

import id.sinergi.agency.api.AgencyRef;
import id.sinergi.forum.api.AgencyLabel;
import id.sinergi.forum.api.DecisionDetails;
import id.sinergi.forum.api.DecisionKind;
import id.sinergi.forum.application.command.ParagraphDraft;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a coordinator types about a decision. */
public class ParagraphForm {
    private int version;
    private String textId;
    private String textEn;
    private DecisionKind kind = DecisionKind.DECISION;
    private List<String> responsible = new ArrayList<>();
    private LocalDate due;
    private List<String> themes = new ArrayList<>();
    private String item;

    /** The form as the stored decision fills it. */
    static ParagraphForm of(DecisionDetails decision) {
        ParagraphForm form = new ParagraphForm();
        form.version = decision.version();
        form.textId = decision.text().id();
        form.textEn = decision.text().en();
        form.kind = decision.kind();
        decision.responsible().stream().map(AgencyLabel::ref).forEach(form.responsible::add);
        form.due = decision.due();
        decision.themes().stream().map(Theme::code).forEach(form.themes::add);
        form.item = decision.thread().item() == null
                ? null
                : decision.thread().item().id().toString();
        return form;
    }

    ParagraphDraft draft() {
        List<AgencyRef> agencies = responsible == null
                ? List.of()
                : responsible.stream().map(AgencyRef::new).toList();
        return new ParagraphDraft(new Bilingual(textId, textEn), kind, agencies, due, themes, item());
    }

    private UUID item() {
        return item == null || item.isBlank() ? null : UUID.fromString(item);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }

    public List<String> getResponsible() {
        return responsible;
    }

    public void setResponsible(List<String> responsible) {
        this.responsible = responsible;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
