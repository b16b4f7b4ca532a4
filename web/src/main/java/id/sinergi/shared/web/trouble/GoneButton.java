package id.sinergi.shared.web.trouble;

import id.sinergi.shared.web.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Tells whoever presses a button that the page has no more, because the record has moved on since they opened it. Faces
 * would show the page again as if the button had done its work.
 */
public class GoneButton implements PhaseListener {
    private static final long serialVersionUID = 1;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean sent = faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest();
        if (sent && !PressedButton.isKnown(faces) && faces.getMessageList().isEmpty()) {
            Messages.add(faces, new NothingDone());
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // The page has been written.
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
