package org.peiji.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.peiji.platform.failure.MaskedFault;

/** Whatever goes wrong on a page leaves by {@link Failures}; a part of a page that asks by script is told in its own way. */
public class FailurePages extends ExceptionHandlerFactory {

    public FailurePages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExceptionHandlerWrapper(getWrapped().getExceptionHandler()) {
            @Override
            public void handle() {
                FacesContext faces = FacesContext.getCurrentInstance();
                Iterator<ExceptionQueuedEvent> thrown =
                        getUnhandledExceptionQueuedEvents().iterator();
                if (thrown.hasNext()) {
                    Throwable first = thrown.next().getContext().getException();
                    if (isAnswerable(faces) && !FailurePage.isExpired(first)) {
                        forget(thrown);
                        answer(faces, first);
                    } else if (FailurePage.refusalIn(first) == null && !FailurePage.isExpired(first)) {
                        forget(thrown);
                        faces.getApplication()
                                .publishEvent(
                                        faces,
                                        ExceptionQueuedEvent.class,
                                        new ExceptionQueuedEventContext(faces, MaskedFault.of(first)));
                    }
                }
                super.handle();
            }
        };
    }

    /** Takes it away, and what came of it. */
    private static void forget(Iterator<ExceptionQueuedEvent> thrown) {
        thrown.remove();
        while (thrown.hasNext()) {
            thrown.next();
            thrown.remove();
        }
    }

    private static boolean isAnswerable(FacesContext faces) {
        return !faces.getPartialViewContext().isAjaxRequest()
                && !faces.getExternalContext().isResponseCommitted();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        ExternalContext external = faces.getExternalContext();
        try {
            Failures.answer(
                    thrown, (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
