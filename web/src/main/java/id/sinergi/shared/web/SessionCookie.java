package id.sinergi.shared.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Keeps the session cookie from requests that other sites start, and off unencrypted connections where people reach the
 * system through https. Here, because the server does not read cookie attributes from {@code web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = ConfigProvider.getConfig()
                .getOptionalValue("sinergi.base-url", String.class)
                .map(url -> url.toLowerCase(Locale.ROOT).startsWith("https:"))
                .orElse(false);
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(https);
        cookie.setAttribute("SameSite", "Lax");
    }
}
