package org.peiji.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peiji.ground.Form;

/** Somebody at the product: keeps cookies, fills in forms, follows nothing. All share one client, as thousands do. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final Pattern TOLD = Pattern.compile("ui-message-error-detail[^>]*>([^<]+)");

    /** What the page said to whoever was refused last. */
    private static volatile String told = "";

    private final String server;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Caller(String server) {
        this.server = server;
    }

    /** A form that is filled in and has only to be sent. */
    record Ready(Caller caller, String who, String path, String body) {

        Outcome send() {
            try {
                return outcome(caller.call(request()));
            } catch (IOException unheard) {
                return Outcome.UNKNOWN;
            }
        }

        CompletableFuture<Outcome> sendSoon() {
            return CLIENT.sendAsync(request(), HttpResponse.BodyHandlers.ofString())
                    .handle((answer, fault) -> fault == null ? outcome(answer) : Outcome.UNKNOWN);
        }

        private HttpRequest request() {
            return caller.request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
        }

        /** Who was heard is led to another page; who was refused stays where he or she is, and is told. */
        private Outcome outcome(HttpResponse<String> answer) {
            if (answer.statusCode() == 503) {
                return Outcome.BUSY;
            }
            if (answer.statusCode() == 302) {
                String next = answer.headers().firstValue("Location").orElse("");
                return next.contains("login") || next.contains("/error/") ? Outcome.UNKNOWN : Outcome.DONE;
            }
            if (answer.statusCode() != 200) {
                return Outcome.UNKNOWN;
            }
            told = TOLD.matcher(answer.body())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.joining("; "));
            return Outcome.REFUSED;
        }
    }

    enum Outcome {
        DONE,
        REFUSED,
        BUSY,
        UNKNOWN
    }

    static String told() {
        return told;
    }

    Caller signIn(String username) throws IOException {
        Ready signing = fill("/login.xhtml", ":signIn", (name, fields) -> {
            if (name.endsWith(":username")) {
                fields.put(name, username);
            } else if (name.endsWith(":password")) {
                fields.put(name, "peiji-2026");
            }
        });
        if (signing.send() != Outcome.DONE) {
            throw new IOException(username + " is not let in");
        }
        return this;
    }

    /**
     * The form of a page with that button.
     *
     * @param fill is asked for every field and choice
     */
    Ready fill(String path, String button, BiConsumer<String, Map<String, String>> fill) throws IOException {
        HttpResponse<String> page = get(path);
        for (Form form : Form.of(page.body())) {
            String pressed = form.buttons().stream()
                    .filter(name -> name.endsWith(button))
                    .findFirst()
                    .orElse(null);
            if (pressed == null) {
                continue;
            }
            Map<String, String> fields = new LinkedHashMap<>(form.values());
            form.choices()
                    .forEach((name, values) -> values.stream()
                            .filter(value -> value != null && !value.isEmpty())
                            .findFirst()
                            .ifPresent(value -> fields.put(name, value)));
            Set<String> asked = new LinkedHashSet<>(fields.keySet());
            asked.addAll(form.choices().keySet());
            asked.forEach(name -> fill.accept(name, fields));
            fields.put(pressed, "1");
            fields.put(form.id() + "_SUBMIT", "1");
            return new Ready(this, path, path, encoded(fields));
        }
        throw new IOException("no form with " + button + " at " + path + ": " + page.statusCode());
    }

    HttpResponse<String> get(String path) throws IOException {
        return call(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> call(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String pair = cookie.split(";", 2)[0];
                cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
