package org.peiji.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.api.ApiApplication;
import org.peiji.platform.api.Problems;

/**
 * {@code /verify?code=…}: the public page that says whether a document is genuine. No search engine keeps it, and nobody
 * may ask more than so often a minute.
 */
public class VerificationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = 60_000;

    private final transient Map<String, Integer> asked = new ConcurrentHashMap<>();

    private volatile long minute;

    @Inject
    private transient Problems problems;

    @Inject
    private transient Clock clock;

    @Inject
    @ConfigProperty(name = "peiji.verify.per-minute", defaultValue = "30")
    private int most;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (isTooOften(request.getRemoteAddr())) {
            response.setHeader("Retry-After", "60");
            if (request.getRequestURI().startsWith(ApiApplication.PATH)) {
                Problems.send(response, problems.of(TOO_MANY_REQUESTS, request.getRequestURI()));
                return;
            }
            response.setStatus(TOO_MANY_REQUESTS);
            request.getRequestDispatcher("/public/busy.xhtml").forward(request, response);
        } else if (request.getRequestURI().equals(request.getContextPath() + "/verify")) {
            request.getRequestDispatcher("/public/verify.xhtml").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isTooOften(String address) {
        long now = clock.millis() / MINUTE;
        if (now != minute || asked.size() > MOST_ADDRESSES) {
            minute = now;
            asked.clear();
        }
        return asked.merge(address, 1, Integer::sum) > most;
    }
}
