package org.peiji.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Nothing leaves before a page is whole, and a page that fails half-way leaves nothing behind: what it had written is
 * taken back, so that the page of the refusal or the fault can speak, with its own status.
 */
public class WholePages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 131_072;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setBufferSize(BYTES);
        boolean whole = false;
        try {
            chain.doFilter(request, response);
            whole = true;
        } finally {
            if (!whole && !response.isCommitted()) {
                response.resetBuffer();
            }
        }
    }
}
