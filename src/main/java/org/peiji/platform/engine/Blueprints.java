package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.di.Shape;

/** What the models say beside the route: properties of tasks, steps in public words. Read once for each deployment. */
@ApplicationScoped
class Blueprints {

    /** Beside the properties of the model: a timer ends the waiting. */
    static final String ENDS_BY_ITSELF = "endsByItself";

    /** Beside the properties of the model: a timer runs, whether it ends the waiting or only calls for help. */
    static final String TIMED = "timed";

    @Inject
    private RepositoryService models;

    private final Map<String, Map<String, String>> tasks = new ConcurrentHashMap<>();
    private final Map<String, List<Step>> steps = new ConcurrentHashMap<>();

    /**
     * Extension properties of a user task of the newest models; task ids are unique over all models.
     *
     * @throws IllegalArgumentException if no model has such a task
     */
    Map<String, String> task(String key) {
        if (!tasks.containsKey(key)) {
            latest().forEach(definition -> read(models.getBpmnModelInstance(definition.getId())));
        }
        if (!tasks.containsKey(key)) {
            throw new IllegalArgumentException("No model has a task " + key);
        }
        return tasks.get(key);
    }

    private void read(BpmnModelInstance model) {
        model.getModelElementsByType(UserTask.class).forEach(task -> tasks.put(task.getId(), properties(task)));
        model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .forEach(event -> tasks.computeIfPresent(event.getAttachedTo().getId(), (task, properties) -> {
                    properties.put(TIMED, "true");
                    if (event.cancelActivity()) {
                        properties.put(ENDS_BY_ITSELF, "true");
                    }
                    return properties;
                }));
    }

    /** Steps at which a case may wait, in the order in which it usually passes them. */
    List<Step> steps(String process) {
        return steps.computeIfAbsent(process, this::read);
    }

    private List<Step> read(String process) {
        BpmnModelInstance model = models.getBpmnModelInstance(models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId());
        List<FlowNode> waits = new ArrayList<>(model.getModelElementsByType(UserTask.class));
        waits.addAll(model.getModelElementsByType(IntermediateCatchEvent.class));
        waits.addAll(model.getModelElementsByType(EventBasedGateway.class));
        waits.sort((a, b) -> Double.compare(left(a), left(b)));
        return waits.stream().map(Blueprints::step).toList();
    }

    private static Step step(FlowNode node) {
        Map<String, String> properties = properties(node);
        return new Step(node.getId(), node.getName(), properties.get("publicLabel"), properties.get("publicLabelEn"));
    }

    private List<ProcessDefinition> latest() {
        return models.createProcessDefinitionQuery().latestVersion().list();
    }

    private static double left(FlowNode node) {
        return ((Shape) node.getDiagramElement()).getBounds().getX();
    }

    private static Map<String, String> properties(FlowNode node) {
        Map<String, String> properties = new HashMap<>();
        if (node.getExtensionElements() != null) {
            node.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaProperties.class)
                    .list()
                    .forEach(all -> all.getCamundaProperties()
                            .forEach(each -> properties.put(each.getCamundaName(), each.getCamundaValue())));
        }
        return properties;
    }
}
