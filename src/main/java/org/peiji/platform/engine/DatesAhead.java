package org.peiji.platform.engine;

import org.peiji.platform.time.WorkingDays;

/** Dates of a feature that lie ahead, belong to no task and are counted in working days: they move with the calendar. */
public interface DatesAhead {

    /** How many would move if days counted otherwise. */
    int moving(WorkingDays after);

    /** Counts them anew, with their timers. */
    void recount(WorkingDays after);
}
