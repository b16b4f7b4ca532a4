package id.sinergi.shared.web.trouble;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Keeps what was typed into a page without state when one of its fields is wrong: Faces forgets the others, because they
 * have neither reached the page's bean nor a saved view. Passwords are forgotten on purpose.
 */
public class TypedValues implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput && !(source instanceof HtmlInputSecret);
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIInput input = (UIInput) event.getSource();
        if (faces.isValidationFailed() && faces.getViewRoot().isTransient() && input.getSubmittedValue() == null) {
            input.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
        }
    }
}
