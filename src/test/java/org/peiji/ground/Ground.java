package org.peiji.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.peiji.platform.audit.AuditTrail;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.security.CurrentActor;

/** Use cases of the ground tests, written as a feature would write them: row first, engine last, one transaction. */
@ApplicationScoped
public class Ground {

    @Inject
    private AuditTrail rows;

    @Inject
    private Processes processes;

    @Inject
    private CurrentActor current;

    @Inject
    private RepositoryService models;

    @Inject
    private RuntimeService running;

    @Inject
    private TaskService tasks;

    @PersistenceContext
    private EntityManager em;

    /** Deploys the model once; deploying the same again changes nothing. */
    public void deploy() {
        models.createDeployment()
                .name("ground")
                .enableDuplicateFiltering(true)
                .addClasspathResource("ground/Ground.bpmn")
                .deploy();
    }

    /**
     * Deploys the model Moving, or its next version: a step comes between, and the check is called a review. Answers the
     * version that is newest then.
     */
    public int deployMoving(boolean next) {
        String model = read("ground/Moving.bpmn");
        models.createDeployment()
                .name(next ? "moving next" : "moving")
                .addString("ground/Moving.bpmn", next ? renewed(model) : model)
                .deploy();
        return models.createProcessDefinitionQuery()
                .processDefinitionKey("Moving")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private static String renewed(String model) {
        return model.replace("\"Check\"", "\"Review\"")
                .replace("check.xhtml", "review.xhtml")
                .replace("<sequenceFlow id=\"f2\" sourceRef=\"Work\" targetRef=\"Review\"/>", """
                        <sequenceFlow id="f2" sourceRef="Work" targetRef="Prepare"/>
                        <userTask id="Prepare" camunda:candidateGroups="MINISTRY_ADMIN@MOE" camunda:formKey="/ground/work.xhtml"/>
                        <sequenceFlow id="f5" sourceRef="Prepare" targetRef="Review"/>""");
    }

    private static String read(String resource) {
        try (InputStream in = Ground.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    public void start(String caseNumber) {
        start("Ground", caseNumber);
    }

    @Transactional
    public void start(String process, String caseNumber) {
        processes.start(process, caseNumber, new CaseFacts("ground", "MOE", "MOE", "A11"), Map.of());
    }

    @Transactional
    public String instanceOf(String caseNumber) {
        return running.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
    }

    @Transactional
    public String taskOf(String caseNumber) {
        return processes.tasks(caseNumber).get(0).id();
    }

    @Transactional
    public String stepOf(String caseNumber) {
        return processes.tasks(caseNumber).get(0).key();
    }

    /** Changes a row and completes the task; then, if asked, throws before the transaction ends. */
    @Transactional
    public void work(String caseNumber, String path, boolean thenFail) {
        current.as(GroundSteps.TESTER, () -> {
            rows.allowed(GroundSteps.TESTER, "GROUND", caseNumber);
            em.flush();
            processes.complete(processes.tasks(caseNumber).get(0), Map.of("path", path));
            return null;
        });
        if (thenFail) {
            throw new IllegalStateException("told to fail after the task was completed");
        }
    }

    /** Changes a row and completes the task, with a row that only the commit refuses. */
    @Transactional
    public void workWithARowThatTheCommitRefuses(String caseNumber) {
        work(caseNumber, "end", false);
        em.persist(new org.peiji.platform.security.Account(null, null, null, false));
    }

    /** Takes away what a test left waiting. */
    @Transactional
    public void clear(String caseNumber) {
        running.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .forEach(instance -> running.deleteProcessInstance(instance.getId(), "end of test"));
    }

    @Transactional
    public long rowsOf(String caseNumber) {
        return em.createQuery(
                        "select count(e) from AuditEvent e where e.act = 'GROUND' and e.subject = :subject", Long.class)
                .setParameter("subject", caseNumber)
                .getSingleResult();
    }

    @Transactional
    public long openItemsOf(String caseNumber) {
        return em.createQuery(
                        "select count(w) from WorkItem w where w.caseNumber = :number and w.state = org.peiji.worklist.WorkItem.State.OPEN",
                        Long.class)
                .setParameter("number", caseNumber)
                .getSingleResult();
    }

    @Transactional
    public long tasksOf(String caseNumber) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).count();
    }

    @Transactional
    public long instancesOf(String caseNumber) {
        return running.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .count();
    }
}
