package org.peiji.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.peiji.document.application.DocumentService;
import org.peiji.platform.web.DownloadServlet;

/** {@code GET /documents/<number>}: the archived PDF of an official document, as an attachment. */
public class DocumentServlet extends DownloadServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = asked(request);
        if (number == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DocumentService.Download pdf = service.download(number);
        givePdf(response, pdf.name(), pdf.content());
    }
}
