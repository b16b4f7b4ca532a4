package id.sinergi.shared.web.file;

import id.sinergi.shared.api.RuleViolation;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.web.Preferences;
import id.sinergi.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;

/** What became of a file that was sent; said once, beside the field where it was chosen, on the page that follows. */
@Named
@RequestScoped
public class UploadNotice {
    private static final String KEPT = UploadNotice.class.getName();

    @Inject
    HttpServletRequest request;

    private Notice taken;

    /** A sentence about the files of a record. */
    public record Notice(String subject, String text, boolean error) implements Serializable {}

    static void done(HttpServletRequest request, FileHolder holder, String key) {
        keep(request, new Notice(holder.subject(), text(request).get(key, List.of()), false));
    }

    static void refused(HttpServletRequest request, FileHolder holder, RuleViolation violation) {
        keep(request, new Notice(holder.subject(), text(request).of(violation), true));
    }

    private static void keep(HttpServletRequest request, Notice notice) {
        request.getSession().setAttribute(KEPT, notice);
    }

    private static Text text(HttpServletRequest request) {
        return Text.in(Preferences.of(request).language());
    }

    /** What there is to say about this record; null as a rule. */
    public Notice about(String kind, String key) {
        HttpSession session = request.getSession(false);
        if (taken == null && session != null) {
            taken = (Notice) session.getAttribute(KEPT);
            session.removeAttribute(KEPT);
        }
        return taken != null && taken.subject().equals(new FileHolder(kind, key).subject()) ? taken : null;
    }
}
