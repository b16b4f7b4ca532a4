package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.ForumRef;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.application.minutes.WriteSection;
import java.util.Objects;

/**
 * A section as somebody writes it. It says itself which one it is: the agenda may have changed while it was open, and
 * with it the place of the section on the page.
 */
public class SectionForm {
    private String key;
    private int version;
    private String textId;
    private String textEn;
    private int read;
    private MinutesDetails.Section theirs;

    static SectionForm of(MinutesDetails.Section section) {
        SectionForm form = new SectionForm();
        form.key = section.key();
        form.version = section.version();
        form.textId = section.text().id();
        form.textEn = section.text().en();
        form.read = form.mark();
        return form;
    }

    WriteSection command(ForumRef forum) {
        return new WriteSection(forum, new SectionKey(key), version, new SectionText(textId, textEn));
    }

    /** Whether somebody has written in it since it was shown. */
    boolean isChanged() {
        return mark() != read;
    }

    private int mark() {
        SectionText text = new SectionText(textId, textEn);
        return Objects.hash(text.id(), text.en());
    }

    /** Shows what somebody else has written; saving again then replaces it knowingly. */
    void meet(MinutesDetails.Section other) {
        this.theirs = other;
        this.version = other.version();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
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

    /** Stands for the texts as they were shown, so that it is known later which were written in. */
    public int getRead() {
        return read;
    }

    public void setRead(int read) {
        this.read = read;
    }

    /** What somebody else has written since this form was opened; null as a rule. */
    public MinutesDetails.Section getTheirs() {
        return theirs;
    }
}
