package id.sinergi.shared.web;

import id.sinergi.shared.application.file.FileLimits;
import id.sinergi.shared.web.rest.RestApplication;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Turns away what is too big, and changes that another site makes a browser send. */
public class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    /** Forms and REST bodies are texts; nothing that people type comes near this many bytes. */
    private static final long LARGEST_BODY = 1_048_576;

    @Inject
    transient FileLimits files;

    private String ownOrigin;

    @Override
    public void init() {
        ownOrigin = ConfigProvider.getConfig()
                .getOptionalValue("sinergi.base-url", String.class)
                .map(RequestGuard::authority)
                .orElse("");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > largestBody(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (!HARMLESS.contains(request.getMethod()) && comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Files come to two addresses only, with a little around them in a form. */
    private long largestBody(HttpServletRequest request) {
        String path = Address.path(request);
        boolean file = "POST".equals(request.getMethod())
                && (path.startsWith("/files/") || path.equals(RestApplication.ROOT + "/files"));
        return file ? files.largest() + LARGEST_BODY : LARGEST_BODY;
    }

    /** Browsers say where a change comes from, in one of two headers; programs without a browser say nothing. */
    private boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site) && !"none".equals(site)) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        String authority = authority(origin);
        return authority.isEmpty() || !(authority.equals(host(request)) || authority.equals(ownOrigin));
    }

    private static String host(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
