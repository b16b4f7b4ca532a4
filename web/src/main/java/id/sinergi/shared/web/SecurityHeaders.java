package id.sinergi.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** The headers that every answer carries, whoever writes it. */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String POLICY = "Content-Security-Policy";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private boolean https;

    @Override
    public void init() {
        https = ConfigProvider.getConfig()
                .getOptionalValue("sinergi.base-url", String.class)
                .map(url -> url.toLowerCase(Locale.ROOT).startsWith("https:"))
                .orElse(false);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                POLICY,
                "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; "
                        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                        + "script-src 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // With same-origin the browser still names the origin of our own form posts; no-referrer would hide it.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=" + camera(request)
                        + ", geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", caching(request));
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** Nobody but the door of a forum looks through a camera. */
    private static String camera(HttpServletRequest request) {
        return Address.path(request).matches("/forums/[^/]+/check-in") ? "(self)" : "()";
    }

    private static String caching(HttpServletRequest request) {
        boolean resource = Address.path(request).startsWith(RESOURCES);
        if (!resource) {
            return "no-store";
        }
        boolean addressChangesWithContent = request.getParameter("v") != null;
        return addressChangesWithContent ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    }

    /** A page brings its own policy with a nonce. Two policies would both apply and forbid what either forbids. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
