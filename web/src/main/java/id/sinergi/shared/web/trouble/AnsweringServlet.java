package id.sinergi.shared.web.trouble;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet whose failures are answered like those of pages, and whose changes end in a redirect. */
public class AnsweringServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (RuntimeException failure) {
            TroubleServlet.handOver(request, response, failure);
        }
    }

    /** To be read by a GET of another address of ours. */
    protected static void seeOther(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
