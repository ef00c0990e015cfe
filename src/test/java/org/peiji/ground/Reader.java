package org.peiji.ground;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who talks HTTP with the running server and keeps cookies, as a browser does. */
public final class Reader {

    public static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]+)");

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** On the server of the container tests. */
    public Reader() {
        this("http://127.0.0.1:" + System.getProperty("peiji.http.port"));
    }

    public Reader(String server) {
        this.server = server;
    }

    /** Signs in with the password of the demonstration. */
    public static Reader signedIn(String username) {
        Reader reader = new Reader();
        assertFalse(reader.signIn(username).uri().getPath().endsWith("/login.xhtml"), username + " is signed in");
        return reader;
    }

    /** Sends the form of the sign-in page. */
    public HttpResponse<String> signIn(String username) {
        return signIn(username, "peiji-2026");
    }

    public HttpResponse<String> signIn(String username, String password) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("login:username", username);
        form.put("login:password", password);
        form.put("login:signIn", "1");
        return press("/login.xhtml", "login", form, viewState("/login.xhtml"));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    /** What lies at an address, byte by byte. */
    public byte[] bytes(String path) {
        return send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Sends a form of a page; without a view state if that is null. */
    public HttpResponse<String> press(String path, String form, Map<String, String> fields, String viewState) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(form + "_SUBMIT", "1");
        if (viewState != null) {
            all.put(VIEW_STATE, viewState);
        }
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a form part by part. */
    public HttpResponse<String> pressInParts(String path, String form, Map<String, String> fields) {
        String between = "----peiji";
        StringBuilder body = new StringBuilder();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(form + "_SUBMIT", "1");
        all.forEach((name, value) -> body.append("--")
                .append(between)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--").append(between).append("--\r\n");
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + between)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    public String viewState(String path) {
        Matcher found = Pattern.compile("name=\"" + Pattern.quote(VIEW_STATE) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(get(path).body());
        assertTrue(found.find(), "a form at " + path);
        return found.group(1);
    }

    /** The addresses within the product that a page leads to. */
    public static Set<String> links(HttpResponse<String> page) {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(page.body());
        while (link.find()) {
            String address = link.group(1).replace("&amp;", "&");
            String folder = page.uri().getPath().replaceFirst("[^/]*$", "");
            links.add(address.startsWith("/") ? address : folder + address);
        }
        return links;
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request, reading);
        } catch (IOException e) {
            throw new AssertionError(request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(request.uri().toString(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI address(String path) {
        return URI.create(server + path.replace(" ", "%20"));
    }
}
