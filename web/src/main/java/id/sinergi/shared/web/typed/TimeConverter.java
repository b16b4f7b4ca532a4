package id.sinergi.shared.web.typed;

import id.sinergi.shared.web.Fmt;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** A time of day in a form, as people write it in their language: {@code <f:converter converterId="time"/>}. */
@Dependent
@FacesConverter(value = "time", managed = true)
public class TimeConverter implements Converter<LocalTime> {
    @Inject
    Fmt fmt;

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent input, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Typed.time(typed).orElseThrow(() -> new NotTyped(fmt.timeWanted()));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalTime time) {
        return fmt.time(time);
    }
}
