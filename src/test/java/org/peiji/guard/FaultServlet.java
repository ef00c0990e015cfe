package org.peiji.guard;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import org.peiji.platform.web.DownloadServlet;

/** Faults with all that it was sent in its message, as a database does. */
@WebServlet("/faulty/*")
public class FaultServlet extends DownloadServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException(
                "Told to fault: " + request.getQueryString(),
                new SQLException("Value too long: '" + request.getParameter("name") + "'"));
    }
}
