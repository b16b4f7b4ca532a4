package id.sinergi.shared.web.typed;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;

/** That something typed cannot be read; says how to write it. */
class NotTyped extends ConverterException {
    private static final long serialVersionUID = 1L;

    NotTyped(String wanted) {
        super(new FacesMessage(FacesMessage.SEVERITY_ERROR, wanted, null));
    }
}
