package org.peiji.designation.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.peiji.designation.application.DossierPrintService;
import org.peiji.platform.web.DownloadServlet;

/** {@code GET /dossiers/<number>[?version=<n>]}: the dossier of an application as PDF. */
public class DossierServlet extends DownloadServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossierPrintService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = asked(request);
        String version = request.getParameter("version");
        if (number == null || version != null && !version.matches("[1-9]\\d{0,3}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DossierPrintService.Download pdf = service.print(number, version == null ? null : Integer.valueOf(version));
        givePdf(response, pdf.name(), pdf.content());
    }
}
