package id.sinergi.forum.web.minutes;

import id.sinergi.forum.api.minutes.CorrectionRef;
import id.sinergi.forum.api.minutes.MinutesDetails;
import id.sinergi.forum.api.minutes.SectionKey;
import id.sinergi.forum.api.minutes.SectionText;
import id.sinergi.forum.application.minutes.MinutesCorrecting;
import id.sinergi.forum.application.minutes.MinutesQueries;
import id.sinergi.forum.application.minutes.ProposeCorrection;
import id.sinergi.forum.web.Addressed;
import id.sinergi.shared.api.NotPermitted;
import id.sinergi.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Where somebody of the host agency proposes to put right what final minutes say. */
@Named
@RequestScoped
public class MinutesCorrectionPage {
    @Inject
    MinutesQueries queries;

    @Inject
    MinutesCorrecting correcting;

    @Inject
    Addressed addressed;

    private MinutesDetails minutes;
    private String section;
    private String textId;
    private String textEn;
    private String reason;

    public void load() {
        if (!getMinutes().mayCorrect()) {
            throw new NotPermitted("MinutesCorrecting.propose");
        }
        addressed
                .find("section")
                .flatMap(key -> getMinutes().section(new SectionKey(key)))
                .ifPresent(found -> section = found.key());
    }

    public void propose() throws IOException {
        CorrectionRef ref = correcting.propose(new ProposeCorrection(
                addressed.forum(), new SectionKey(section), new SectionText(textId, textEn), reason));
        Messages.done("correction.proposed", ref);
        addressed.goTo("/forums/" + addressed.forum() + "/minutes#corrections");
    }

    public MinutesDetails getMinutes() {
        if (minutes == null) {
            minutes = queries.details(addressed.forum());
        }
        return minutes;
    }

    /** The sections that say something, and can therefore say something wrong. */
    public List<MinutesDetails.Section> getSections() {
        return getMinutes().sections().stream()
                .filter(each -> each.version() > 0)
                .toList();
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
