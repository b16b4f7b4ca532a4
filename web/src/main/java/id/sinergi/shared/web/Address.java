package id.sinergi.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Addresses of this system: the path a request came to, and where it is safe to send somebody. */
public final class Address {
    private Address() {}

    /** The decoded path within the application, without path parameters. */
    public static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** The path and query of the address bar, even where the request has been forwarded to a view. */
    public static String visible(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String query = forwarded == null
                ? request.getQueryString()
                : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null || query.isEmpty() ? path : path + "?" + query;
    }

    /** The address when it is one of ours, else the home page: nobody is ever sent to another site. */
    public static String ours(String wanted) {
        boolean local = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127);
        return local ? wanted : "/";
    }
}
