package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.peiji.notification.domain.MessageType;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/**
 * Reminds, on working days from the morning on. May run as often as it likes and on several servers: what was said
 * once stands in the database and is not said again.
 */
@ApplicationScoped
public class DailyRound {

    private static final Logger LOG = Logger.getLogger(DailyRound.class.getName());

    /** [C] convention. */
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    @Inject
    private Reminders reminders;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkingCalendar calendar;

    public void run() {
        LocalTime now = LocalTime.ofInstant(clock.instant(), BusinessClock.ZONE);
        if (!calendar.isWorkingDay(clock.today()) || now.isBefore(MORNING)) {
            return;
        }
        remind(MessageType.TASK_OVERDUE);
        remind(MessageType.TASK_DUE_SOON);
        reminders.checkCandidates();
        reminders.removeOld();
    }

    private void remind(MessageType reminder) {
        boolean progress = true;
        while (progress) {
            List<Long> tasks = reminders.toRemind(reminder);
            progress = false;
            for (Long task : tasks) {
                progress |= reminded(task, reminder);
            }
        }
    }

    private boolean reminded(Long task, MessageType reminder) {
        try {
            reminders.remind(task, reminder);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Message " + task + " is reminded of by another server, or in the next round", e);
            return false;
        }
    }
}
