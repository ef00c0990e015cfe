package org.peiji.platform.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.SignInAttempts;
import org.peiji.platform.web.Texts;

/**
 * Stands around every request of the interface: who shows a token acts as its account, what is said is said in the
 * language that was asked for, and nothing leaves but JSON. A session is never looked at, so that no page of elsewhere
 * can act for somebody who is signed in.
 */
public class ApiGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";
    private static final int KEY_ENDS = 15;

    @Inject
    private transient AccessTokens tokens;

    @Inject
    private transient SignInAttempts attempts;

    @Inject
    private transient Caller caller;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Problems problems;

    @Inject
    private transient Texts texts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Locale language = language(request);
        response.setHeader("Content-Language", language.toLanguageTag());
        response.addHeader("Vary", "Accept-Language, Authorization");
        response.setHeader("Cache-Control", "no-store");
        texts.speaking(language, () -> {
            try {
                admit(request, response, chain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        String shown = request.getHeader("Authorization");
        if (shown == null) {
            proceed(request, response, chain);
            return;
        }
        String address = request.getRemoteAddr();
        String written = shown.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? shown.substring(BEARER.length()).strip()
                : "";
        String key = "token " + written.substring(0, Math.min(KEY_ENDS, written.length()));
        if (attempts.isClosed(key, address)) {
            response.setHeader("Retry-After", "900");
            Problems.send(response, problems.of(Problems.TOO_MANY, request.getRequestURI()));
            return;
        }
        Optional<AccessTokens.Bearer> bearer = tokens.bearer(written);
        if (bearer.isEmpty()) {
            attempts.failed(key, address);
            response.setHeader("WWW-Authenticate", ScopeFilter.challenge("invalid_token", null));
            Problems.send(response, problems.of(401, new Refusal("api.refusal.token"), request.getRequestURI()));
            return;
        }
        attempts.succeeded(key, address);
        caller.is(bearer.get());
        current.as(bearer.get().actor(), () -> {
            try {
                proceed(request, response, chain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }

    private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (request.getContentLengthLong() > RecordBodies.LONGEST) {
            Refusal tooLarge = new Refusal("api.refusal.tooLarge", RecordBodies.LONGEST / 1024);
            Problems.send(response, problems.of(Problems.TOO_LARGE, tooLarge, request.getRequestURI()));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted()) {
                throw new IOException("The answer broke off", fault);
            }
            response.resetBuffer();
            Problems.send(response, problems.of(fault, request.getRequestURI()));
        }
    }

    /** The first of Chinese and English that the caller understands; Chinese if neither. */
    private static Locale language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
