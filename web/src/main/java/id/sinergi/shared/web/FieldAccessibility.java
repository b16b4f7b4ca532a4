package id.sinergi.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.component.api.InputHolder;

/**
 * Ties inputs to their label, hint and message for those who do not see how they stand together. Relies on the ids that
 * the tag {@code s:field} gives: {@code <input>Hint} and {@code <input>Message}.
 */
public class FieldAccessibility implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput || source instanceof HtmlOutputLabel;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (event.getSource() instanceof UIInput input) {
            describe(faces, input);
        } else if (event.getSource() instanceof HtmlOutputLabel label) {
            point(label);
        }
    }

    private static void describe(FacesContext faces, UIInput input) {
        Map<String, Object> attributes = input.getPassThroughAttributes();
        String described = Stream.of(input.findComponent(input.getId() + "Hint"), message(faces, input))
                .filter(Objects::nonNull)
                .filter(UIComponent::isRendered)
                .map(found -> found.getClientId(faces))
                .collect(Collectors.joining(" "));
        if (described.isEmpty()) {
            attributes.remove("aria-describedby");
        } else {
            attributes.put("aria-describedby", described);
        }
        if (isRight(faces, input)) {
            attributes.remove("aria-invalid");
        } else {
            attributes.put("aria-invalid", "true");
        }
    }

    private static UIComponent message(FacesContext faces, UIInput input) {
        return isRight(faces, input) ? null : input.findComponent(input.getId() + "Message");
    }

    /** A rule of the domain may have said something of a field that the page itself found right. */
    private static boolean isRight(FacesContext faces, UIInput input) {
        return input.isValid() && !faces.getMessages(input.getClientId(faces)).hasNext();
    }

    /** PrimeFaces inputs wrap the element that a label has to name. */
    private static void point(HtmlOutputLabel label) {
        UIComponent target = label.getFor() == null ? null : label.findComponent(label.getFor());
        if (target instanceof InputHolder holder) {
            label.getPassThroughAttributes().put("for", holder.getInputClientId());
        }
    }
}
