package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.peiji.notification.domain.Message;
import org.peiji.notification.domain.MessageType;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;

/** What is looked at once a day: due dates, tasks that nobody can do any more, messages that are old enough. */
@ApplicationScoped
class Reminders {

    private static final int SOON_WORKING_DAYS = 2;
    private static final int AT_A_TIME = 200;

    /** How long messages are kept, [C] convention. */
    private static final Duration KEPT = Duration.ofDays(400);

    @Inject
    private Messages messages;

    @Inject
    private Recipients recipients;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkingCalendar calendar;

    /** Open tasks that are to be reminded of in this way and were not yet. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> toRemind(MessageType reminder) {
        Instant now = clock.instant();
        return reminder == MessageType.TASK_OVERDUE
                ? messages.toRemind(reminder, Instant.EPOCH, now, AT_A_TIME)
                : messages.toRemind(reminder, now, calendar.plusWorkingDays(now, SOON_WORKING_DAYS), AT_A_TIME);
    }

    /** Reminds of one task; said before, it is not said again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void remind(Long opened, MessageType reminder) {
        messages.addOnce(messages.get(opened).reminder(reminder, clock.instant()));
    }

    /** Alerts of tasks that nobody can do, and ends the alerts of those that somebody can do again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void checkCandidates() {
        Instant now = clock.instant();
        List<Message> standing = messages.withoutCandidate();
        List<String> known = standing.stream().map(Message::taskId).toList();
        for (String group : messages.waitingGroups()) {
            boolean vacant = recipients.holders(group).isEmpty();
            for (Message opened : vacant || !known.isEmpty() ? messages.openTasks(group) : List.<Message>of()) {
                if (vacant && !known.contains(opened.taskId())) {
                    messages.addOnce(opened.withoutCandidate(now));
                } else if (!vacant && known.contains(opened.taskId())) {
                    standing.stream()
                            .filter(alert -> alert.taskId().equals(opened.taskId()))
                            .forEach(alert -> alert.settle(now));
                }
            }
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void removeOld() {
        messages.removeBefore(clock.instant().minus(KEPT));
    }
}
