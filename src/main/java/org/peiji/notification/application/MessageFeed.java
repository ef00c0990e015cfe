package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.peiji.notification.domain.Message;
import org.peiji.platform.engine.TaskClosed;
import org.peiji.platform.engine.TaskDueChanged;
import org.peiji.platform.engine.TaskOpened;
import org.peiji.platform.engine.TaskRenamed;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.time.BusinessClock;

/**
 * Writes what is to be told, in the transaction of what happened: one row an event. Knows no feature; whoever wants
 * something told fires {@link CaseNews}.
 */
@ApplicationScoped
class MessageFeed {

    @Inject
    private Messages messages;

    @Inject
    private BusinessClock clock;

    void taskOpened(@Observes TaskOpened opened) {
        if (opened.task().assignee() != null || opened.task().candidateGroup() != null) {
            messages.add(Message.of(opened));
        }
    }

    void taskClosed(@Observes TaskClosed closed) {
        messages.settle(closed.taskId(), closed.at());
        Message opened = messages.ofTask(closed.taskId());
        if (!closed.done() && opened != null) {
            messages.add(opened.withdrawn(closed.at()));
        }
    }

    void taskDueChanged(@Observes TaskDueChanged changed) {
        Message opened = messages.ofTask(changed.taskId());
        if (opened != null) {
            opened.move(changed.dueAt());
        }
    }

    void taskRenamed(@Observes TaskRenamed renamed) {
        Message opened = messages.ofTask(renamed.taskId());
        if (opened != null) {
            opened.readdress(renamed.page() + "?task=" + renamed.taskId());
        }
    }

    void caseNews(@Observes CaseNews news) {
        messages.add(Message.of(news, clock.instant()));
    }
}
