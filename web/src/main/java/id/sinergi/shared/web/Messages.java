package id.sinergi.shared.web;

import id.sinergi.shared.api.InvalidInput;
import id.sinergi.shared.api.InvalidInput.Fault;
import id.sinergi.shared.api.RuleViolation;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts messages into the page: what went well, which rule was broken, which field is wrong. */
public final class Messages {
    private static final Pattern LINE = Pattern.compile("\\[(\\d{1,5})]");

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

    /** Says in the next page which rule was broken; survives the redirect after a post. */
    public static void kept(RuleViolation violation) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        add(faces, violation);
    }

    /** As {@link #add(RuleViolation)}, for a given request. */
    public static void add(FacesContext faces, RuleViolation violation) {
        if (violation instanceof InvalidInput invalid) {
            invalid.faults().forEach(fault -> add(faces, fault));
        } else {
            faces.addMessage(null, error(text(faces).of(violation)));
        }
    }

    /** A fault of {@code outline.title.id} goes to the input {@code titleId}; one of a list says in which line it is. */
    private static void add(FacesContext faces, Fault fault) {
        String sentence = text(faces).of(fault);
        Matcher line = LINE.matcher(fault.field());
        if (line.find()) {
            String where = text(faces).get("validation.line", List.of(Integer.parseInt(line.group(1)) + 1));
            faces.addMessage(null, error(where + " " + sentence));
            return;
        }
        Optional<UIInput> input = input(faces.getViewRoot(), inputOf(fault.field(), 2))
                .or(() -> input(faces.getViewRoot(), inputOf(fault.field(), 1)));
        input.ifPresent(found -> found.setValid(false));
        faces.addMessage(input.map(found -> found.getClientId(faces)).orElse(null), error(sentence));
    }

    /** The last parts of a path as the id of an input. */
    private static String inputOf(String path, int parts) {
        String[] names = path.split("\\.", -1);
        StringBuilder id = new StringBuilder();
        for (int i = Math.max(0, names.length - parts); i < names.length; i++) {
            id.append(
                    id.isEmpty()
                            ? names[i]
                            : names[i].substring(0, 1).toUpperCase(Locale.ROOT) + names[i].substring(1));
        }
        return id.toString();
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
