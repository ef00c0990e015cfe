package org.peiji.expert.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.peiji.expert.application.DossierPrintingService;
import org.peiji.platform.web.DownloadServlet;

/** {@code GET /reviews/<task>}: what an expert reads to score it, as PDF. */
public class ReviewDossierServlet extends DownloadServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossierPrintingService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String task = asked(request);
        if (task == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DossierPrintingService.Download pdf = service.print(task);
        givePdf(response, pdf.name(), pdf.content());
    }
}
