package org.peiji.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;

/** 期限: due dates as process models ask for them, {@code ${deadlines.workingDays(10)}}. */
@Named("deadlines")
@ApplicationScoped
public class Deadlines {

    private WorkingCalendar calendar;
    private BusinessClock clock;

    protected Deadlines() {}

    @Inject
    public Deadlines(WorkingCalendar calendar, BusinessClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The end of the n-th working day from today. */
    public Date workingDays(int count) {
        return Date.from(calendar.plusWorkingDays(clock.instant(), count));
    }
}
