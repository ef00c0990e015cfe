package org.peiji.cohort.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.peiji.cohort.application.TimetableService;
import org.peiji.platform.calendar.CalendarFile;
import org.peiji.platform.file.FileServlet;
import org.peiji.platform.web.DownloadServlet;

/** {@code GET /timetables/<number>}: the timetable of a cohort as iCalendar. */
public class TimetableServlet extends DownloadServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TimetableService timetables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = asked(request);
        if (number == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = timetables.calendar(number);
        response.setContentType(CalendarFile.MEDIA_TYPE);
        response.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", FileServlet.disposition("attachment", number + ".ics"));
        response.getOutputStream().write(content);
    }
}
