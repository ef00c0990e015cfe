package org.peiji.platform.listing;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.DownloadServlet;
import org.peiji.platform.web.Preferences;
import org.peiji.platform.web.Texts;

/**
 * {@code GET /export/<list>.<xlsx|csv>?<query>}: what the list shows for that query, as a file. A large one becomes a
 * job, and the answer leads to the page of the person's jobs.
 */
public class ExportServlet extends DownloadServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([a-z-]+)\\.([a-z]+)");

    @Inject
    private transient Listings listings;

    @Inject
    private transient Exports exports;

    @Inject
    private transient ExportJobs jobs;

    @Inject
    private transient ExportRunner runner;

    @Inject
    private transient Texts texts;

    @Inject
    private transient BusinessClock clock;

    /** The most rows that somebody waits for, [C] convention. */
    @Inject
    @ConfigProperty(name = "peiji.export.direct", defaultValue = "2000")
    private int direct;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
        ExportFormat format =
                file.matches() ? ExportFormat.ending(file.group(2)).orElse(null) : null;
        if (format == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Listing<?> listing = listings.find(file.group(1));
            ListQuery query = ListQuery.of(listing, request.getParameterMap());
            Locale language = Preferences.locale(request);
            int rows = exports.count(listing, query);
            if (rows > direct) {
                jobs.request(listing, query, format, language, rows);
                runner.wake();
                response.sendRedirect("/listing/exports.xhtml");
            } else {
                texts.speaking(language, () -> answer(listing, query, format, response));
            }
        } catch (Missing e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Written whole before the first byte leaves, so that a fault on the way is a fault and no half file. */
    private Void answer(Listing<?> listing, ListQuery query, ExportFormat format, HttpServletResponse response) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            exports.write(listing, query, format, content, done -> {});
            String name = texts.get(listing.titleKey()) + " " + clock.today() + "." + format.ending();
            response.setContentType(format.mediaType());
            response.setContentLength(content.size());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            content.writeTo(response.getOutputStream());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
