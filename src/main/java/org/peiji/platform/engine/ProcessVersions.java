package org.peiji.platform.engine;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/**
 * 流程版本: how many cases follow which version of a model, and how a case gets from one version to another. Every case
 * moves in a transaction of its own; business rows, tasks, dates and timers stay as they are.
 */
@ApplicationScoped
public class ProcessVersions {

    /** Names by process, once asked for: models come with the archive, and so with a start. */
    private final Map<String, Bilingual> known = new ConcurrentHashMap<>();

    @Inject
    private RepositoryService models;

    @Inject
    private RuntimeService running;

    @Inject
    private TaskService tasks;

    @Inject
    private EngineRows rows;

    @Inject
    private ModelNames names;

    @Inject
    private Event<TaskRenamed> renamed;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** All versions of all models with how many cases follow each, the newest of each process first. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public List<Version> all() {
        return rows.list(
                """
                select d.key_, d.id_, d.version_, d.version_tag_, p.deploy_time_, count(e.id_)
                from act_re_procdef d
                join act_re_deployment p on p.id_ = d.deployment_id_
                left join act_ru_execution e on e.proc_def_id_ = d.id_ and e.parent_id_ is null
                group by d.key_, d.id_, d.version_, d.version_tag_, p.deploy_time_
                order by d.key_, d.version_ desc""",
                row -> new Version(
                        row.text(0),
                        names.process(row.text(1)),
                        row.number(2),
                        row.text(3),
                        row.moment(4),
                        row.number(5)));
    }

    /** The name of a process, as its newest model says. */
    public Bilingual name(String process) {
        return known.computeIfAbsent(process, this::newestName);
    }

    private Bilingual newestName(String process) {
        ProcessDefinition newest = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return newest == null ? new Bilingual(process, process) : names.process(newest.getId());
    }

    /** The name of a step in a version. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public Bilingual stepName(String process, int version, String step) {
        return names.step(definition(process, version).getId(), step);
    }

    /** The mapping that suggests itself: steps of the same name and nature. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public Map<String, String> suggestion(String process, int from, int to) {
        Map<String, String> mapping = new LinkedHashMap<>();
        running.createMigrationPlan(
                        definition(process, from).getId(),
                        definition(process, to).getId())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(each -> mapping.put(each.getSourceActivityId(), each.getTargetActivityId()));
        return mapping;
    }

    /**
     * A plan in words, and what is wrong with it.
     *
     * @param mapping steps of the source with their step in the target
     */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public Plan plan(String process, int from, int to, Map<String, String> mapping) {
        String source = definition(process, from).getId();
        String target = definition(process, to).getId();
        Map<String, List<String>> faults = faults(process, from, to, mapping);
        Map<String, Integer> waiting = rows
                .list(
                        "select e.act_id_, count(*) from act_ru_execution e where e.proc_def_id_ = ?1 and e.act_id_ is not null and e.is_active_ = true group by e.act_id_",
                        row -> Map.entry(row.text(0), row.number(1)),
                        source)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Line> lines = waits(source).stream()
                .map(step -> new Line(
                        step,
                        names.step(source, step),
                        mapping.get(step),
                        names.step(target, mapping.get(step)),
                        waiting.getOrDefault(step, 0),
                        faults.getOrDefault(step, List.of())))
                .toList();
        return new Plan(lines, steps(target), faults.isEmpty());
    }

    /** Cases that follow that version, with the engine's id of their instance; in the order of their numbers. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public Map<String, String> cases(String process, int version) {
        return rows
                .list(
                        "select e.id_, e.business_key_ from act_ru_execution e where e.proc_def_id_ = ?1 and e.parent_id_ is null order by e.business_key_, e.id_",
                        row -> Map.entry(row.text(0), row.text(1)),
                        definition(process, version).getId())
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * Brings one case to the other version, in the caller's transaction, which holds nothing else.
     *
     * @param rehearsal true to take it back at once: nothing has changed then, and the answer is the same
     * @return what is in the way; empty if the case fits. The transaction rolls back if anything is.
     */
    @Requires(Permission.OPERATION_MIGRATE_CASES)
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Obstacle> migrate(Route route, String instance, String caseNumber, boolean rehearsal) {
        MigrationPlan plan = build(route.process(), route.from(), route.to(), route.mapping());
        Map<String, String> before = keys(instance);
        try {
            running.newMigration(plan).processInstanceIds(instance).execute();
        } catch (MigratingProcessInstanceValidationException e) {
            transaction.setRollbackOnly();
            return obstacles(e.getValidationReport());
        } catch (ProcessEngineException e) {
            transaction.setRollbackOnly();
            return List.of(new Obstacle(null, String.valueOf(e.getMessage())));
        }
        if (rehearsal) {
            transaction.setRollbackOnly();
            return List.of();
        }
        keys(instance).forEach((task, key) -> {
            if (!key.equals(before.get(task))) {
                renamed.fire(new TaskRenamed(task, key, page(plan.getTargetProcessDefinitionId(), key)));
            }
        });
        return List.of();
    }

    private Map<String, String> keys(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .collect(Collectors.toMap(Task::getId, Task::getTaskDefinitionKey));
    }

    private String page(String definition, String key) {
        UserTask task = models.getBpmnModelInstance(definition).getModelElementById(key);
        return task.getCamundaFormKey();
    }

    private static List<Obstacle> obstacles(MigratingProcessInstanceValidationReport report) {
        List<Obstacle> obstacles = new ArrayList<>();
        report.getFailures().forEach(failure -> obstacles.add(new Obstacle(null, failure)));
        report.getActivityInstanceReports()
                .forEach(each -> each.getFailures()
                        .forEach(failure -> obstacles.add(new Obstacle(each.getSourceScopeId(), failure))));
        report.getTransitionInstanceReports()
                .forEach(each -> each.getFailures()
                        .forEach(failure -> obstacles.add(new Obstacle(each.getSourceScopeId(), failure))));
        return obstacles;
    }

    private MigrationPlan build(String process, int from, int to, Map<String, String> mapping) {
        MigrationPlanBuilder plan = running.createMigrationPlan(
                definition(process, from).getId(), definition(process, to).getId());
        mapping.forEach(plan::mapActivities);
        return plan.build();
    }

    /** What is wrong with a mapping, by step of the source; empty if it is valid. */
    private Map<String, List<String>> faults(String process, int from, int to, Map<String, String> mapping) {
        try {
            build(process, from, to, mapping);
            return Map.of();
        } catch (MigrationPlanValidationException e) {
            return e.getValidationReport().getInstructionReports().stream()
                    .filter(report -> report.hasFailures())
                    .collect(Collectors.groupingBy(
                            report -> source(report.getMigrationInstruction()),
                            Collectors.flatMapping(report -> report.getFailures().stream(), Collectors.toList())));
        }
    }

    private static String source(MigrationInstruction instruction) {
        return instruction.getSourceActivityId();
    }

    private ProcessDefinition definition(String process, int version) {
        ProcessDefinition found = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) {
            throw new Refusal("operation.refusal.version", process, version);
        }
        return found;
    }

    /** Steps at which a case can stand between two transactions; all others are only passed. */
    private List<String> waits(String definition) {
        return models.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .filter(ProcessVersions::canWait)
                .map(FlowNode::getId)
                .toList();
    }

    private Map<String, Bilingual> steps(String definition) {
        return waits(definition).stream()
                .collect(Collectors.toMap(
                        Function.identity(), step -> names.step(definition, step), (a, b) -> a, LinkedHashMap::new));
    }

    private static boolean canWait(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent
                || node instanceof BoundaryEvent
                || node instanceof EventBasedGateway
                || node instanceof SubProcess
                || node instanceof Activity && (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter());
    }

    /**
     * A version of a model.
     *
     * @param process id of the process
     * @param name its name in that version
     * @param tag its version as the ministry counts; null if the model says none
     * @param running how many cases follow it now
     */
    public record Version(String process, Bilingual name, int version, String tag, Instant deployedAt, int running) {}

    /** From which version to which, and how: steps of the source with their step in the target. */
    public record Route(String process, int from, int to, Map<String, String> mapping) {}

    /**
     * A plan in words.
     *
     * @param targets what a step may be mapped to
     * @param valid false if it cannot be carried out like this for any case
     */
    public record Plan(List<Line> lines, Map<String, Bilingual> targets, boolean valid) {}

    /**
     * A step of the source.
     *
     * @param target its step in the target; null if it has none
     * @param waiting how many cases stand there now
     * @param faults what is wrong with the mapping, as the engine says
     */
    public record Line(
            String step, Bilingual name, String target, Bilingual targetName, int waiting, List<String> faults) {}

    /**
     * Why a case cannot move.
     *
     * @param step the step at which it stands; null if the whole case is meant
     * @param words as the engine says
     */
    public record Obstacle(String step, String words) {

        private static final String NOT_MAPPED = "no migration instruction";

        /** True if the step has no counterpart: the one obstacle that the plan can mend. */
        public boolean isNotMapped() {
            return words.contains(NOT_MAPPED);
        }
    }
}
