package org.peiji.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.peiji.platform.file.FileServlet;

/** What gives out bytes. What it refuses, and what goes wrong in it, leaves as on any page. */
public abstract class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            Failures.answer(e, request, response);
        }
    }

    /** Gives a PDF out as an attachment that nobody keeps on the way. */
    protected static void givePdf(HttpServletResponse response, String name, byte[] content) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", FileServlet.disposition("attachment", name));
        response.getOutputStream().write(content);
    }

    /** What stands behind the servlet's own address; null if nothing does. */
    protected static String asked(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? null : path.substring(1);
    }
}
