package org.peiji.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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

    @Transactional
    public void start(String caseNumber) {
        processes.start("Ground", caseNumber, new CaseFacts("ground", "MOE", "MOE", "A11"), Map.of());
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
