package id.sinergi.shared.web.trouble;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Notes that the page knows the button that was pressed. */
public class PressedButton implements ActionListener {
    private static final String NOTE = PressedButton.class.getName();

    private final ActionListener wrapped;

    public PressedButton(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext.getCurrentInstance().getAttributes().put(NOTE, true);
        wrapped.processAction(event);
    }

    static boolean isKnown(FacesContext faces) {
        return faces.getAttributes().containsKey(NOTE);
    }
}
