package id.sinergi.shared.web.trouble;

import id.sinergi.shared.web.Address;
import id.sinergi.shared.web.rest.ProblemAnswers;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers every request that failed: people get a page, programs get a problem document. */
public class TroubleServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    /** Where the exception waits that a page could not go on after. */
    static final String FAILURE = TroubleServlet.class.getName() + ".failure";

    /** Has a servlet's failure answered like every other, instead of leaving it to the server and its log. */
    public static void handOver(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws IOException {
        if (response.isCommitted()) {
            throw failure;
        }
        request.setAttribute(FAILURE, failure);
        response.sendError(Trouble.of(failure).status());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            // Trouble of a request that was forwarded to its page is brought here twice; the first time was enough.
            return;
        }
        Throwable failure = failure(request);
        Trouble trouble = failure == null ? Trouble.of(status(request)) : Trouble.of(failure);
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String incident = incident(trouble, failure, address);
        if (ProblemAnswers.isFor(address)) {
            int status = failure == null ? status(request) : trouble.status();
            ProblemAnswers.send(request, response, status, address, incident);
        } else if (trouble == Trouble.SIGN_IN) {
            response.sendRedirect("/login?return=" + URLEncoder.encode(Address.ours(address), StandardCharsets.UTF_8));
        } else {
            sendPage(request, response, trouble, incident);
        }
    }

    private static void sendPage(
            HttpServletRequest request, HttpServletResponse response, Trouble trouble, String incident)
            throws IOException {
        TroubleScreen page = new TroubleScreen(request);
        String details = incident == null
                ? ""
                : "<p class=\"incident\">" + TroubleScreen.escape(page.text().get("trouble.incident")) + " <strong>"
                        + incident + "</strong></p>";
        page.send(response, trouble, details, "/");
    }

    private static String incident(Trouble trouble, Throwable failure, String address) {
        boolean unforeseen = failure != null && trouble.status() >= 500;
        return unforeseen ? Incident.record(failure, address) : null;
    }

    private static Throwable failure(HttpServletRequest request) {
        Object kept = request.getAttribute(FAILURE);
        Object thrown = kept == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : kept;
        return thrown instanceof Throwable failure ? failure : null;
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
