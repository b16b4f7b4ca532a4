package id.sinergi.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** The headers that every answer carries, whoever writes it. */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String POLICY = "Content-Security-Policy";
    private static final String RESOURCES = "/jakarta.faces.resource/";

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
        if (Https.isUsed()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, new Ours(response, isKeptForGood(request)));
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
        return isKeptForGood(request) ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    }

    /** Whether the address changes with the content. */
    private static boolean isKeptForGood(HttpServletRequest request) {
        return Address.path(request).startsWith(RESOURCES) && request.getParameter("v") != null;
    }

    /**
     * A page brings its own policy with a nonce. Two policies would both apply and forbid what either forbids. What
     * Faces says about keeping a resource is less than what holds.
     */
    private static final class Ours extends HttpServletResponseWrapper {
        private final boolean keptForGood;

        Ours(HttpServletResponse response, boolean keptForGood) {
            super(response);
            this.keptForGood = keptForGood;
        }

        @Override
        public void setHeader(String name, String value) {
            if (!(keptForGood && "Cache-Control".equalsIgnoreCase(name))) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else if (!(keptForGood && "Cache-Control".equalsIgnoreCase(name))) {
                super.addHeader(name, value);
            }
        }
    }
}
