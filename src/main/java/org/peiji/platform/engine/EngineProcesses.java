package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;

/** The engine behind {@link Processes}. Every lookup is by the engine's indexed keys. */
@ApplicationScoped
class EngineProcesses implements Processes {

    @Inject
    private RuntimeService running;

    @Inject
    private TaskService tasks;

    @Inject
    private ManagementService jobs;

    @Inject
    private HistoryService history;

    @Inject
    private RepositoryService models;

    @Inject
    private DecisionTables tables;

    @Inject
    private CurrentActor actor;

    @Inject
    private Deputies deputies;

    @Inject
    private Accounts accounts;

    @Inject
    private Blueprints blueprints;

    @Override
    public void start(String process, String caseNumber, CaseFacts facts, Map<String, String> variables) {
        Map<String, Object> all = new HashMap<>(facts.variables());
        all.putAll(variables);
        running.startProcessInstanceByKey(process, caseNumber, all);
    }

    @Override
    public OpenTask open(String taskId, String taskKey) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null) {
            throw closed(taskId);
        }
        OpenTask open = describe(task);
        if (!open.key().equals(taskKey)) {
            throw new Missing(taskId);
        }
        if (!isMine(open)) {
            if (actor.get().group().equals(open.candidateGroup())) {
                throw new Conflict("shell.refusal.taskInUse", name(open.assignee()), task.getLastUpdated());
            }
            throw new Forbidden("shell.refusal.foreignTask");
        }
        return open;
    }

    private boolean isMine(OpenTask open) {
        Actor who = actor.get();
        if (open.assignee() == null) {
            return who.group().equals(open.candidateGroup());
        }
        return who.username().equals(open.assignee())
                || who.group().equals(open.candidateGroup()) && deputies.mayActFor(who, open.assignee());
    }

    @Override
    public void assign(String taskId, String username) {
        tasks.setAssignee(taskId, username);
    }

    @Override
    public String hindrance(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        String other = task == null
                ? null
                : blueprints.task(task.getTaskDefinitionKey()).get("fourEyesWith");
        boolean sawBefore = other != null
                && history.createHistoricTaskInstanceQuery()
                                .processInstanceId(task.getProcessInstanceId())
                                .taskDefinitionKey(other)
                                .taskAssignee(actor.get().username())
                                .finished()
                                .count()
                        > 0;
        return sawBefore ? "shell.refusal.fourEyes" : null;
    }

    @Override
    public List<String> outcomes(String taskKey) {
        String outcomes = blueprints.task(taskKey).get("outcomes");
        return outcomes == null || outcomes.isEmpty() ? List.of() : List.of(outcomes.split(","));
    }

    @Override
    public void complete(OpenTask task, Map<String, String> variables) {
        String hindrance = hindrance(task.id());
        if (hindrance != null) {
            throw new Refusal(hindrance);
        }
        tasks.setAssignee(task.id(), actor.get().username());
        tasks.complete(task.id(), new HashMap<>(variables));
    }

    @Override
    public void tell(String caseNumber, String message, Map<String, String> variables) {
        running.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .setVariables(new HashMap<>(variables))
                .correlate();
    }

    @Override
    public void moveTimer(String caseNumber, String step, Instant due) {
        running.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .forEach(instance -> jobs.createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(step)
                        .timers()
                        .list()
                        .forEach(job -> jobs.setJobDuedate(job.getId(), Date.from(due))));
    }

    @Override
    public List<String> positions(String caseNumber) {
        List<String> waiting = new ArrayList<>();
        running.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .forEach(instance -> {
                    for (String step : running.getActiveActivityIds(instance.getId())) {
                        waiting.add(step);
                    }
                });
        return waiting;
    }

    @Override
    public List<OpenTask> tasks(String caseNumber) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(this::describe)
                .toList();
    }

    @Override
    public Ruling decide(String table, Map<String, Object> inputs) {
        List<Ruling> fired = collect(table, inputs);
        if (fired.size() != 1) {
            throw new IllegalStateException(fired.size() + " rules of " + table + " fit " + inputs);
        }
        return fired.get(0);
    }

    @Override
    public List<Ruling> collect(String table, Map<String, Object> inputs) {
        return tables.ask(table, inputs);
    }

    @Override
    public List<Step> steps(String process) {
        return blueprints.steps(process);
    }

    private OpenTask describe(Task task) {
        String group = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(id -> id != null)
                .findFirst()
                .orElse(null);
        String caseNumber = running.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        Date due = task.getDueDate();
        Instant dueAt = due == null ? null : due.toInstant();
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), caseNumber, group, task.getAssignee(), dueAt);
    }

    private RuntimeException closed(String taskId) {
        HistoricTaskInstance past =
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        if (past == null || isForeign(past)) {
            return new Missing(taskId);
        }
        return past.getDeleteReason() != null && !"completed".equals(past.getDeleteReason())
                ? new Conflict("shell.refusal.taskGone", past.getEndTime())
                : new Conflict("shell.refusal.taskClosed", name(past.getAssignee()), past.getEndTime());
    }

    /** What the model gave to one person concerns nobody else, not even by whom and when it was done. */
    private boolean isForeign(HistoricTaskInstance past) {
        UserTask step = models.getBpmnModelInstance(past.getProcessDefinitionId())
                .getModelElementById(past.getTaskDefinitionKey());
        return step.getCamundaCandidateGroups() == null
                && !actor.get().username().equals(past.getAssignee());
    }

    private String name(String username) {
        Account account = username == null ? null : accounts.find(username);
        return account == null ? "" : account.personName();
    }
}
