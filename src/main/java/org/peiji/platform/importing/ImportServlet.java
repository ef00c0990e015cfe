package org.peiji.platform.importing;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.ExportFormat;
import org.peiji.platform.web.DownloadServlet;
import org.peiji.platform.web.Preferences;
import org.peiji.platform.web.Texts;

/** {@code GET /import/template/<kind>.xlsx} and {@code GET /import/result/<number>.xlsx}. */
public class ImportServlet extends DownloadServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/(template|result)/([\\w-]+)\\.xlsx");

    @Inject
    private transient Imports imports;

    @Inject
    private transient ImportFiles files;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
        if (!file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            texts.speaking(Preferences.locale(request), () -> answer(file.group(1), file.group(2), response));
        } catch (Missing e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Void answer(String what, String which, HttpServletResponse response) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            String name;
            if (what.equals("template")) {
                ImportKind kind = imports.kind(which);
                files.template(kind, content);
                name = texts.get(kind.titleKey());
            } else {
                files.result(which, content);
                name = which;
            }
            response.setContentType(ExportFormat.XLSX.mediaType());
            response.setContentLength(content.size());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(name + ".xlsx", StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            content.writeTo(response.getOutputStream());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
