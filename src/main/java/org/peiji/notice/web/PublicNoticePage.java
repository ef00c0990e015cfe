package org.peiji.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.notice.application.NoticeBoard;
import org.peiji.notice.application.NoticeView;
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
    private NoticeBoard.Posting posting;

    public void open() {
        posting = board.posting(number);
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

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
