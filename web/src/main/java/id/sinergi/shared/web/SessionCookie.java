package id.sinergi.shared.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps the session cookie from requests that other sites start, and off unencrypted connections where people reach the
 * system through https. Here, because the server does not read cookie attributes from {@code web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(Https.cookie("SINERGI"));
        cookie.setPath("/");
        cookie.setSecure(Https.isUsed());
        cookie.setAttribute("SameSite", "Lax");
    }
}
