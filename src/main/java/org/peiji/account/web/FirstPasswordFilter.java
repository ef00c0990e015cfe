package org.peiji.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.peiji.platform.security.SignedIn;

/**
 * Leads whoever has signed in with a one-time password to the page on which an own one is chosen. That such a person can
 * do nothing else is not this filter's work: there is no actor until then.
 */
public class FirstPasswordFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/account/first-password.xhtml";

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean open = Stream.of(PAGE, "/login.xhtml", "/public/", "/error/", "/jakarta.faces.resource/")
                .anyMatch(request.getServletPath()::startsWith);
        if (!open && request.getUserPrincipal() != null && signedIn.newcomer() != null) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
