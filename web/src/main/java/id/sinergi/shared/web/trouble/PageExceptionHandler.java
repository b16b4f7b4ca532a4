package id.sinergi.shared.web.trouble;

import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.api.RuleViolation;
import id.sinergi.shared.web.Address;
import id.sinergi.shared.web.Messages;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/**
 * Turns what a page throws into what a person can read. A broken rule becomes a message in the page that was sent, with
 * everything typed still in it; the rest becomes a page of its own.
 */
class PageExceptionHandler extends ExceptionHandlerWrapper {
    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            if (!faces.getResponseComplete() && !explained(faces, thrown)) {
                answer(faces, thrown);
            }
        }
        getWrapped().handle();
    }

    /** Whether the page itself can say what is wrong: after a post, and before it has begun to be written. */
    private static boolean explained(FacesContext faces, Throwable thrown) {
        Trouble trouble = Trouble.of(thrown);
        if (!faces.isPostback() || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return false;
        }
        Optional<ConstraintViolationException> invalid = Trouble.find(thrown, ConstraintViolationException.class);
        Optional<RuleViolation> violation = trouble == Trouble.BAD_REQUEST
                ? Trouble.find(thrown, RuleViolation.class)
                : Trouble.find(thrown, OptimisticLockException.class).map(e -> new ChangedMeanwhile("", e));
        if (invalid.isPresent()) {
            Messages.add(faces, invalid.get());
        } else if (violation.isPresent()) {
            Messages.add(faces, violation.get());
        } else {
            return false;
        }
        faces.renderResponse();
        return true;
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        try {
            if (response.isCommitted()) {
                Incident.record(thrown, Address.visible(request));
            } else {
                send(request, response, thrown);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException {
        Trouble trouble = Trouble.of(thrown);
        boolean posted = "POST".equals(request.getMethod());
        if (trouble == Trouble.EXPIRED || (trouble == Trouble.SIGN_IN && posted)) {
            ExpiredForm.show(request, response);
        } else if (trouble == Trouble.SIGN_IN) {
            String back = URLEncoder.encode(Address.visible(request), StandardCharsets.UTF_8);
            response.sendRedirect("/".equals(Address.visible(request)) ? "/login" : "/login?return=" + back);
        } else {
            request.setAttribute(TroubleServlet.FAILURE, thrown);
            response.sendError(trouble.status());
        }
    }
}
