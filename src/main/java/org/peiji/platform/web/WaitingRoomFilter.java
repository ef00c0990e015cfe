package org.peiji.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * Leads every form of the rush through the {@link WaitingRoom}, before anything of it is read from the database.
 * Whoever finds no place gets 503, the time to come again, and what was typed back in a form that can be sent again.
 */
public class WaitingRoomFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WaitingRoom room;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (entered()) {
            try {
                chain.doFilter(request, response);
            } finally {
                room.leave();
            }
        } else {
            response.setHeader(
                    "Retry-After", String.valueOf(Math.max(1, room.patience().toSeconds())));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean entered() throws IOException {
        try {
            return room.enter();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
