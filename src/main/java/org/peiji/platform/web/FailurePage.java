package org.peiji.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.primefaces.csp.CspException;

/** What a result page says: the sentence of the refusal, or the number under which a fault was logged. */
@Named("failure")
@RequestScoped
public class FailurePage {

    private static final Logger LOG = Logger.getLogger(FailurePage.class.getName());

    @Inject
    private Texts texts;

    private String incident = "";
    private String message = "";

    @PostConstruct
    void read() {
        Map<String, Object> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        Throwable cause =
                (Throwable) request.getOrDefault(Failures.FAILURE, request.get(RequestDispatcher.ERROR_EXCEPTION));
        Refusal refusal = refusalIn(cause);
        if (refusal != null) {
            message = texts.refusal(refusal);
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status(refusal));
        } else if (isExpired(cause)) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        } else if (cause != null) {
            incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
            LOG.log(
                    Level.SEVERE,
                    "Incident " + incident + " at " + request.get(RequestDispatcher.ERROR_REQUEST_URI),
                    cause);
        }
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof Forbidden) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return refusal instanceof Missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_CONFLICT;
    }

    /** Whether a form was sent whose view the server has forgotten, or before the page's scripts had signed it. */
    static boolean isExpired(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException || cause instanceof CspException) {
                return true;
            }
        }
        return false;
    }

    /** The refusal that lies under a chain of exceptions, or null. */
    public static Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    public String getIncident() {
        return incident;
    }

    public String getMessage() {
        return message;
    }

    public String getHint() {
        return "";
    }
}
