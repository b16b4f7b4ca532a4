package id.sinergi.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Lets forms post back to the address people see, and takes the language from the two that exist. */
public class RoutedViews extends ViewHandlerWrapper {
    public RoutedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Stateless unless the page says otherwise, and so from the start: PrimeFaces asks before the page is built. */
    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        if (view != null) {
            view.setTransient(true);
        }
        return view;
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean sameView =
                faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
        return sameView ? Address.visible(request) : super.getActionURL(faces, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Preferences.of((HttpServletRequest) faces.getExternalContext().getRequest())
                .language()
                .locale();
    }
}
