package id.sinergi.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends the addresses people see to the views that answer them; the files of the views have no address of their own. */
public class RoutingFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Address.path(request);
        if ((path.endsWith(".xhtml") && !path.startsWith(RESOURCES)) || path.startsWith("/resources/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<String> target = Routes.target(path);
        if (target.isPresent()) {
            forward(target.get(), request, response);
        } else if (path.length() > 1
                && path.endsWith("/")
                && Routes.target(trimmed(path)).isPresent()) {
            response.sendRedirect(request.getContextPath() + trimmed(path));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void forward(String target, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isAnswered(request.getMethod())) {
            request.getRequestDispatcher(target).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static boolean isAnswered(String method) {
        return "GET".equals(method) || "HEAD".equals(method) || "POST".equals(method);
    }

    private static String trimmed(String path) {
        return path.substring(0, path.length() - 1);
    }
}
