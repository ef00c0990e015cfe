package org.peiji.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where somebody wanted to go who was asked to sign in first. The server leaves the address in a cookie; of a form that
 * was sent it has no query, which then stands in the address of the page that the form was on.
 */
final class WantedPage {

    private static final String COOKIE = "WASReqURL";
    private static final String ENTRANCE = "/index.xhtml";

    /** A page of ours: no other server, no other kind of address, no line breaks. */
    private static final Pattern PAGE =
            Pattern.compile("(?:https?://[^/?#]*)?((?:/[A-Za-z0-9][A-Za-z0-9-]*)+\\.xhtml)(\\?[!-~]*)?");

    private WantedPage() {}

    /** The page to show after signing in; the entrance if nothing else was wanted. The cookie is used up. */
    static String of(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        String wanted = Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
        Cookie gone = new Cookie(COOKIE, "");
        gone.setPath("/");
        gone.setMaxAge(0);
        gone.setHttpOnly(true);
        gone.setAttribute("SameSite", "Lax");
        response.addCookie(gone);
        String page = pageIn(wanted);
        String before = pageIn(request.getHeader("Referer"));
        return before.startsWith(page + "?") ? before : page;
    }

    /** The page in an address; the entrance if it is none of ours. */
    static String pageIn(String address) {
        Matcher page = PAGE.matcher(address == null ? "" : address);
        return page.matches() && !page.group(1).equals("/login.xhtml")
                ? page.group(1) + (page.group(2) == null ? "" : page.group(2))
                : ENTRANCE;
    }
}
