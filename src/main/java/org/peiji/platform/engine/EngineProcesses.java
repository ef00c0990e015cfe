package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.di.Shape;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
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
    private HistoryService history;

    @Inject
    private RepositoryService models;

    @Inject
    private DecisionService decisions;

    @Inject
    private CurrentActor actor;

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
        Actor who = actor.get();
        boolean mine = who.username().equals(open.assignee())
                || open.assignee() == null && who.group().equals(open.candidateGroup());
        if (!mine) {
            throw new Forbidden("shell.refusal.foreignTask");
        }
        return open;
    }

    @Override
    public void complete(OpenTask task, Map<String, String> variables) {
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
        DecisionDefinition definition = models.createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
        DmnDecisionRuleResult fired = decisions
                .evaluateDecisionTableById(definition.getId(), new HashMap<>(inputs))
                .getSingleResult();
        if (fired == null) {
            throw new IllegalStateException("No rule of " + table + " fits " + inputs);
        }
        return new Ruling(table, definition.getVersionTag(), inputs, new HashMap<>(fired.getEntryMap()));
    }

    @Override
    public List<Step> steps(String process) {
        String id = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        BpmnModelInstance model = models.getBpmnModelInstance(id);
        List<FlowNode> waits = new ArrayList<>(model.getModelElementsByType(UserTask.class));
        waits.addAll(model.getModelElementsByType(IntermediateCatchEvent.class));
        waits.addAll(model.getModelElementsByType(EventBasedGateway.class));
        waits.sort((a, b) -> Double.compare(left(a), left(b)));
        return waits.stream()
                .map(node -> new Step(
                        node.getId(), node.getName(), property(node, "publicLabel"), property(node, "publicLabelEn")))
                .toList();
    }

    private static double left(FlowNode node) {
        return ((Shape) node.getDiagramElement()).getBounds().getX();
    }

    private static String property(FlowNode node, String name) {
        if (node.getExtensionElements() == null) {
            return null;
        }
        return node.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals(name))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElse(null);
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
        if (past == null) {
            return new Missing(taskId);
        }
        String by = past.getAssignee() == null ? "" : past.getAssignee();
        return new Conflict("shell.refusal.taskClosed", by, past.getEndTime());
    }
}
