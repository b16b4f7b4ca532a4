package id.sinergi.shared.web.typed;

import id.sinergi.shared.web.Fmt;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** A day in a form, as people write it in their language: {@code <f:converter converterId="day"/>}. */
@Dependent
@FacesConverter(value = "day", managed = true)
public class DayConverter implements Converter<LocalDate> {
    @Inject
    Fmt fmt;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Typed.day(typed).orElseThrow(() -> new NotTyped(fmt.dayWanted()));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDate day) {
        return fmt.shortDate(day);
    }
}
