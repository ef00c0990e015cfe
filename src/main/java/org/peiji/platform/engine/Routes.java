package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.peiji.platform.engine.Route.Passage;
import org.peiji.platform.engine.Route.State;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;

/** Shows where a case stands on its model, to those who handle such cases; never to the one it is about. */
@Named("routes")
@ApplicationScoped
public class Routes {

    private static final Set<String> WAITING = Set.of(
            "userTask",
            "intermediateMessageCatch",
            "intermediateTimer",
            "eventBasedGateway",
            "noneEndEvent",
            "startEvent");

    /** The frame that the engine puts around a step for several at once; no node of the drawing. */
    private static final String SEVERAL = "#multiInstanceBody";

    @Inject
    private HistoryService history;

    @Inject
    private RuntimeService running;

    @Inject
    private RepositoryService models;

    @Inject
    private CurrentActor current;

    /**
     * The way of a case that the reader has found within his or her scope.
     *
     * @param permission name of the permission to read routes of that feature
     * @return null if the reader may not see routes, or the case has not begun
     */
    @Transactional
    public Route of(String permission, String process, String caseNumber) {
        if (!Permission.valueOf(permission).isGivenTo(current.get().role())) {
            return null;
        }
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseNumber)
                .singleResult();
        return instance == null ? null : new Route(model(instance.getProcessDefinitionId()), passages(instance));
    }

    private List<Passage> passages(HistoricProcessInstance instance) {
        Map<String, Incident> failed = running.createIncidentQuery().processInstanceId(instance.getId()).list().stream()
                .collect(Collectors.toMap(Incident::getActivityId, Function.identity(), (first, next) -> next));
        Map<String, List<HistoricActivityInstance>> reached = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(each -> !each.getActivityId().endsWith(SEVERAL))
                .collect(Collectors.groupingBy(
                        HistoricActivityInstance::getActivityId,
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
        List<Passage> passages = new ArrayList<>();
        reached.values().forEach(times -> passages.add(passage(times, failed.keySet())));
        failed.values().stream()
                .filter(incident -> !reached.containsKey(incident.getActivityId()))
                .forEach(incident -> passages.add(passage(incident, instance.getProcessDefinitionId())));
        return passages;
    }

    private static Passage passage(List<HistoricActivityInstance> times, Set<String> failed) {
        HistoricActivityInstance last = times.get(times.size() - 1);
        long waitingNow =
                times.stream().filter(each -> each.getEndTime() == null).count();
        State state = failed.contains(last.getActivityId()) ? State.FAILED : waitingNow > 0 ? State.ACTIVE : State.DONE;
        return new Passage(
                last.getActivityId(),
                last.getActivityName() == null ? "" : last.getActivityName(),
                WAITING.contains(last.getActivityType()) || state == State.FAILED,
                state,
                waitingNow > 0 ? (int) waitingNow : times.size(),
                last.getStartTime().toInstant());
    }

    /** A step that failed before it began, as those do that run later: the history does not know it. */
    private Passage passage(Incident incident, String definition) {
        FlowNode node = models.getBpmnModelInstance(definition).getModelElementById(incident.getActivityId());
        return new Passage(
                node.getId(),
                node.getName() == null ? "" : node.getName(),
                true,
                State.FAILED,
                1,
                incident.getIncidentTimestamp().toInstant());
    }

    private String model(String definition) {
        try (InputStream xml = models.getProcessModel(definition)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
