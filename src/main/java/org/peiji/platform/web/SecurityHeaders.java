package org.peiji.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the browser may do with anything that comes from here. Which scripts may run is said by PrimeFaces, page by page
 * ({@code primefaces.CSP}), in a policy beside this one; browsers obey both. Mapped first in {@code web.xml}, so that
 * whoever answers may be stricter.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Styles may stand in the page: the diagrams of the routes and PrimeFaces place things by style attributes. */
    private static final String POLICY = String.join(
            "; ",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "style-src 'self' 'unsafe-inline'",
            "connect-src 'self'",
            "frame-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (isOwnPage(request.getRequestURI())) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Nothing of a page stays in the browser: the way back asks again, and after the sign-out finds nothing. */
    private static boolean isOwnPage(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }
}
