package id.sinergi.shared.web;

import id.sinergi.shared.api.RuleViolation;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;

/** Puts messages into the page: what went well, which rule was broken, which field is wrong. */
public final class Messages {
    private Messages() {}

    /** Says in the next page that something was done; survives the redirect after a post. */
    public static void done(String key, Object... facts) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String text = text(faces).get(key, List.of(facts));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Says in this page which rule was broken. */
    public static void add(RuleViolation violation) {
        add(FacesContext.getCurrentInstance(), violation);
    }

    /** As {@link #add(RuleViolation)}, for a given request. */
    public static void add(FacesContext faces, RuleViolation violation) {
        faces.addMessage(null, error(text(faces).of(violation)));
    }

    /** Each broken constraint of a command goes to the input whose id is the name of the property. */
    public static void add(FacesContext faces, ConstraintViolationException invalid) {
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            String path = violation.getPropertyPath().toString();
            Optional<UIInput> input = input(faces.getViewRoot(), path.substring(path.lastIndexOf('.') + 1));
            input.ifPresent(found -> found.setValid(false));
            faces.addMessage(input.map(found -> found.getClientId(faces)).orElse(null), error(violation.getMessage()));
        }
    }

    private static Optional<UIInput> input(UIComponent within, String id) {
        if (within instanceof UIInput input && id.equals(input.getId())) {
            return Optional.of(input);
        }
        for (var children = within.getFacetsAndChildren(); children.hasNext(); ) {
            Optional<UIInput> found = input(children.next(), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    private static Text text(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return Text.in(Preferences.of(request).language());
    }
}
