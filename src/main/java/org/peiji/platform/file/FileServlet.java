package org.peiji.platform.file;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.web.DownloadServlet;

/**
 * {@code GET /files/<id>}: a file as an attachment. {@code GET /files/<id>/view}: a PDF or an image, to be shown in a
 * page; in a sandbox, so that whatever it holds is not one of our pages.
 */
public class FileServlet extends DownloadServlet {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = "/view";

    @Inject
    private transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.length() < 2) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean view = path.endsWith(VIEW);
        try {
            Files.Content file = files.read(path.substring(1, path.length() - (view ? VIEW.length() : 0)));
            if (view && !file.shown()) {
                throw new Missing(path);
            }
            response.setContentType(file.mediaType());
            response.setContentLength(file.bytes().length);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'self'");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.setHeader("Content-Disposition", disposition(view ? "inline" : "attachment", file.name()));
            response.getOutputStream().write(file.bytes());
        } catch (Missing e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The name in UTF-8 (RFC 6266), and in ASCII for what does not read that. */
    public static String disposition(String kind, String name) {
        String ascii = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        String utf8 = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return kind + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
