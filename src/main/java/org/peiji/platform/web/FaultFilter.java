package org.peiji.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.peiji.platform.failure.MaskedFault;

/**
 * Stands around every request, so that the server logs a fault only as {@link MaskedFault} says it, and around the page
 * of a fault, so that it can be written although the faulty page had begun.
 */
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            if (!response.isCommitted()) {
                response.resetBuffer();
            }
            chain.doFilter(request, new Begun(response));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            if (FailurePage.refusalIn(fault) != null || FailurePage.isExpired(fault)) {
                throw fault;
            }
            throw MaskedFault.of(fault);
        }
    }

    /** A response whose buffer has its size already; Faces sets it for every view. */
    private static final class Begun extends HttpServletResponseWrapper {

        Begun(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setBufferSize(int size) {
            // The buffer of the faulty page serves.
        }
    }
}
