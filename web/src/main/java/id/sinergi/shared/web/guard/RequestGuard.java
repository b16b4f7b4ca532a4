package id.sinergi.shared.web.guard;

import id.sinergi.shared.application.file.FileLimits;
import id.sinergi.shared.web.Address;
import id.sinergi.shared.web.rest.RestApplication;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Turns away addresses that nothing has, what is too big, and changes that another site makes a browser send. */
public class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    /** Forms and REST bodies are texts; nothing that people type comes near this many bytes. */
    private static final long LARGEST_BODY = 1_048_576;

    private static final long LARGEST_HEARD_OUT = 16 * LARGEST_BODY;
    private static final String FORM = "application/x-www-form-urlencoded";
    /** The largest form has a box for each of the regions. */
    private static final int MOST_FIELDS = 5_000;

    @Inject
    transient FileLimits files;

    @Inject
    transient RefusedRequests refused;

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
        int refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
            return;
        }
        if (refusal == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            hearOut(request);
        } else if (refusal == HttpServletResponse.SC_FORBIDDEN) {
            refused.keep(request, "OtherSite");
        }
        response.sendError(refusal);
    }

    /** The status to refuse a request with; 0 for one that may go on. */
    private int refusal(HttpServletRequest request) {
        int path = PathCheck.refusal(Address.path(request));
        if (path != 0) {
            return path;
        }
        if (!HARMLESS.contains(request.getMethod()) && comesFromElsewhere(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (request.getContentLengthLong() > largestBody(request)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return isForm(request) ? refusalOfForm(request) : 0;
    }

    /** Files come to two addresses only, with a little around them in a form. */
    private long largestBody(HttpServletRequest request) {
        String path = Address.path(request);
        boolean file = "POST".equals(request.getMethod())
                && (path.startsWith("/files/") || path.equals(RestApplication.ROOT + "/files"));
        return file ? files.largest() + LARGEST_BODY : LARGEST_BODY;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM) && request.getContentLengthLong() > 0;
    }

    private static int refusalOfForm(HttpServletRequest request) {
        int fields = request.getParameterMap().values().stream()
                .mapToInt(values -> values.length)
                .sum();
        String query = request.getQueryString();
        int ofTheAddress = query == null ? 0 : query.split("&", -1).length;
        if (fields <= ofTheAddress) {
            // It said there would be more, and then nothing came.
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return fields > MOST_FIELDS ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
    }

    /** Programs that are still sending see no answer, only a broken connection; so they may finish, within reason. */
    private static void hearOut(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= LARGEST_HEARD_OUT) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
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
