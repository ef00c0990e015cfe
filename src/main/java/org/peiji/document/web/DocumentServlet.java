package org.peiji.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.peiji.document.application.DocumentService;
import org.peiji.platform.file.FileServlet;
import org.peiji.platform.web.DownloadServlet;

/** {@code GET /documents/<number>}: the archived PDF of an official document, as an attachment. */
@WebServlet("/documents/*")
public class DocumentServlet extends DownloadServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.length() < 2) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DocumentService.Download pdf = service.download(path.substring(1));
        response.setContentType("application/pdf");
        response.setContentLength(pdf.content().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", FileServlet.disposition("attachment", pdf.name()));
        response.getOutputStream().write(pdf.content());
    }
}
