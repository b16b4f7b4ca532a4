package id.sinergi.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Gives a page that is sent anew after a full post a new nonce. PrimeFaces would insist on the old one, which only its
 * own script sends back, and so would refuse every form that works without that script.
 */
public class FreshNonce implements PhaseListener {
    private static final long serialVersionUID = 1;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null
                || !faces.isPostback()
                || faces.getExternalContext().getRequestParameterMap().containsKey(NONCE)) {
            return;
        }
        Map<String, Object> viewMap = faces.getViewRoot().getViewMap(false);
        if (viewMap != null) {
            viewMap.remove(NONCE);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
