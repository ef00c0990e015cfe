package org.peiji.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Logger;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;

/**
 * A refusal while a page opens is an answer and no fault: it gets its page and its status, and one line in the log
 * instead of the stack traces that the server writes of whatever leaves a servlet.
 */
public class RefusalPages extends ExceptionHandlerFactory {

    /** Attribute of the request that holds the refusal for its page. */
    static final String REFUSAL = "org.peiji.refusal";

    private static final Logger LOG = Logger.getLogger(RefusalPages.class.getName());
    private static final int REFUSED = 422;

    public RefusalPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExceptionHandlerWrapper(getWrapped().getExceptionHandler()) {
            @Override
            public void handle() {
                FacesContext faces = FacesContext.getCurrentInstance();
                if (faces == null) {
                    return; // the page of the refusal has been sent, and has ended the request
                }
                Iterator<ExceptionQueuedEvent> thrown =
                        getUnhandledExceptionQueuedEvents().iterator();
                Refusal refusal = thrown.hasNext()
                        ? FailurePage.refusalIn(thrown.next().getContext().getException())
                        : null;
                if (refusal == null || !isAnswerable(faces)) {
                    super.handle();
                    return;
                }
                thrown.remove();
                while (thrown.hasNext()) {
                    thrown.next();
                    thrown.remove();
                }
                answer(faces, refusal);
            }
        };
    }

    private static boolean isAnswerable(FacesContext faces) {
        return !faces.getPartialViewContext().isAjaxRequest()
                && !faces.getExternalContext().isResponseCommitted();
    }

    private static void answer(FacesContext faces, Refusal refusal) {
        ExternalContext external = faces.getExternalContext();
        external.getRequestMap().put(REFUSAL, refusal);
        LOG.info(() -> external.getRequestServletPath() + " refused: " + refusal.key());
        try {
            external.responseSendError(status(refusal), null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
