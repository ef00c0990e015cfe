package org.peiji.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;

/**
 * 期限: due dates as process models ask for them. {@code ${deadlines.soft('Step')}} is the date that people are reminded
 * of, {@code ${deadlines.hard('Step')}} the one at which waiting ends by itself.
 */
@Named("deadlines")
@ApplicationScoped
public class Deadlines {

    private WorkingCalendar calendar;
    private BusinessClock clock;
    private Terms terms;

    protected Deadlines() {}

    @Inject
    public Deadlines(WorkingCalendar calendar, BusinessClock clock, Terms terms) {
        this.calendar = calendar;
        this.clock = clock;
        this.terms = terms;
    }

    /** The end of the last working day that the step may take from today. */
    public Date soft(String step) {
        return workingDays(terms.of(step).workingDays());
    }

    /** As above, and the days of grace. */
    public Date hard(String step) {
        Terms.Term term = terms.of(step);
        return workingDays(term.workingDays() + term.graceDays());
    }

    /** The end of the n-th working day from today. */
    public Date workingDays(int count) {
        return Date.from(calendar.plusWorkingDays(clock.instant(), count));
    }
}
