package org.peiji.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where somebody wanted to go who was asked to sign in first; the server leaves it in a cookie. */
final class WantedPage {

    private static final String COOKIE = "WASReqURL";
    private static final String ENTRANCE = "/index.xhtml";

    /** A page of ours: no other server, no other kind of address, no line breaks. */
    private static final Pattern PAGE =
            Pattern.compile("https?://[^/?#]*((?:/[A-Za-z0-9][A-Za-z0-9-]*)+\\.xhtml(?:\\?[!-~]*)?)");

    private WantedPage() {}

    /** The page to show after signing in; the entrance if nothing else was wanted. Asked once. */
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
        response.addCookie(gone);
        return pageIn(wanted);
    }

    static String pageIn(String address) {
        Matcher page = PAGE.matcher(address);
        return page.matches() && !page.group(1).startsWith("/login.xhtml") ? page.group(1) : ENTRANCE;
    }
}
