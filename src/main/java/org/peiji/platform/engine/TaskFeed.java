package org.peiji.platform.engine;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Tells the product, within the transaction, of every task that opens or closes. One listener for all models. */
class TaskFeed extends AbstractBpmnParseListener {

    private final Event<TaskOpened> opened;
    private final Event<TaskClosed> closed;
    private final Clock clock;

    TaskFeed(Event<TaskOpened> opened, Event<TaskClosed> closed, Clock clock) {
        this.opened = opened;
        this.closed = closed;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::tellOpened);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, done -> tellClosed(done, true));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, gone -> tellClosed(gone, false));
    }

    private void tellOpened(DelegateTask task) {
        String group = task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .filter(id -> id != null)
                .findFirst()
                .orElse(null);
        String page =
                task.getBpmnModelElementInstance().getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formKey");
        Date due = task.getDueDate();
        OpenTask open = new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getExecution().getProcessBusinessKey(),
                group,
                task.getAssignee(),
                due == null ? null : due.toInstant());
        String process = task.getProcessDefinitionId()
                .substring(0, task.getProcessDefinitionId().indexOf(':'));
        opened.fire(new TaskOpened(open, process, page, CaseFacts.of(task), clock.instant()));
    }

    private void tellClosed(DelegateTask task, boolean done) {
        Instant now = clock.instant();
        closed.fire(new TaskClosed(task.getId(), done, done ? task.getAssignee() : null, now));
    }
}
