package id.sinergi.shared.web.trouble;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Catches forms whose session has ended before anything else can throw away what was typed. */
public class ExpiredFormFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ExpiredForm.isSubmittedWithoutSession(request)) {
            ExpiredForm.show(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
