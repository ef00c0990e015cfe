package org.peiji.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The reader's language and theme, kept in two cookies of the reader's own browser. */
@RequestScoped
public class Preferences {

    static final String LANGUAGE = "peiji_language";
    static final String THEME = "peiji_theme";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    /** Chinese unless the reader chose English, or has never chosen and the browser asks for English first. */
    public Locale locale() {
        return locale((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    /** The same where there is no page. */
    public static Locale locale(HttpServletRequest request) {
        String chosen = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(LANGUAGE))
                .map(Cookie::getValue)
                .findFirst()
                .orElseGet(() -> request.getLocale().getLanguage());
        return chosen.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** {@code light}, {@code dark} or empty, which follows the reader's system. */
    public String theme() {
        String theme = cookie(THEME);
        return theme.equals("light") || theme.equals("dark") ? theme : "";
    }

    void keepLanguage(String language) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .addResponseCookie(
                        LANGUAGE,
                        language.equals("en") ? "en" : "zh",
                        Map.of("path", "/", "maxAge", ONE_YEAR, "httpOnly", true));
    }

    private static String cookie(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Object cookie = faces == null
                ? null
                : faces.getExternalContext().getRequestCookieMap().get(name);
        return cookie instanceof Cookie found ? found.getValue() : "";
    }

    /** Lets every view be in the reader's language. */
    public static class ReadersLanguage extends jakarta.faces.application.ViewHandlerWrapper {

        public ReadersLanguage(ViewHandler wrapped) {
            super(wrapped);
        }

        @Override
        public Locale calculateLocale(FacesContext faces) {
            return jakarta.enterprise
                    .inject
                    .spi
                    .CDI
                    .current()
                    .select(Preferences.class)
                    .get()
                    .locale();
        }
    }
}
