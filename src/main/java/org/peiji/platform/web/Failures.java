package org.peiji.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.MaskedFault;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;

/**
 * How a refusal or a fault leaves: by its status to its page. The server, which logs whatever leaves a servlet with all
 * its words, never sees it; a refusal is one line in the log, a fault is logged masked, under its incident number.
 */
final class Failures {

    /** Attribute of the request that holds the refusal or the masked fault for its page. */
    static final String FAILURE = "org.peiji.failure";

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final int REFUSED = 422;

    private Failures() {}

    static void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal = FailurePage.refusalIn(thrown);
        if (refusal == null) {
            request.setAttribute(FAILURE, MaskedFault.of(thrown));
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } else {
            request.setAttribute(FAILURE, refusal);
            LOG.info(() -> request.getServletPath() + " refused: " + refusal.key());
            response.sendError(status(refusal));
        }
    }

    /** The status by which the page is found; the page answers with its own. */
    private static int status(Refusal refusal) {
        if (refusal instanceof Forbidden) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (refusal instanceof Missing) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof Conflict ? HttpServletResponse.SC_CONFLICT : REFUSED;
    }
}
