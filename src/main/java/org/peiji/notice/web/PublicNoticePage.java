package org.peiji.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.peiji.document.OfficialDocuments;
import org.peiji.notice.application.NoticeBoard;
import org.peiji.notice.application.NoticeView;
import org.peiji.platform.file.FileServlet;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/** 公示公开 page: one notice, for everybody; after its time, that it was there. */
@Named
@RequestScoped
public class PublicNoticePage {

    @Inject
    private NoticeBoard board;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private BusinessClock clock;

    private String number;
    private boolean paper;
    private NoticeBoard.Posting posting;

    /** Shows the notice; asked for its paper, gives that out instead. */
    public void open() throws IOException {
        posting = board.posting(number);
        if (paper) {
            give(board.paper(number));
        }
    }

    private static void give(OfficialDocuments.Paper pdf) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.content().length);
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Content-Disposition", FileServlet.disposition("attachment", pdf.name()));
        answer.getResponseOutputStream().write(pdf.content());
        faces.responseComplete();
    }

    public NoticeBoard.Posting getPosting() {
        return posting;
    }

    public NoticeView getNotice() {
        return posting.view();
    }

    /** Working days on which one can still object, today included. */
    public int getDaysLeft() {
        int left = calendar.workingDaysBetween(
                clock.today(), BusinessClock.day(getNotice().summary().endsAt()));
        return left + (calendar.isWorkingDay(clock.today()) ? 1 : 0);
    }

    public boolean isPaper() {
        return paper;
    }

    public void setPaper(boolean paper) {
        this.paper = paper;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
