package id.sinergi.shared.web;

import id.sinergi.shared.api.CurrentCaller;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Changes language or theme and goes back to where the reader was. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Instance<PreferenceKeeper> keepers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Preferences preferences = Preferences.of(request)
                .withLanguage(request.getParameter("language"))
                .withTheme(request.getParameter("theme"));
        preferences.remember(request, response);
        if (CurrentCaller.get().isSignedIn()) {
            keepers.forEach(keeper -> keeper.keep(preferences));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Address.ours(request.getParameter("return")));
    }
}
