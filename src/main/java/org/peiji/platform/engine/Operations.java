package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/** 运维: whether cases stand still for technical reasons, and the way to set them going again. No business data. */
@ApplicationScoped
public class Operations {

    private static final int MOST = 100;

    @Inject
    private EngineBootstrap engine;

    @Inject
    private RuntimeService running;

    @Inject
    private ManagementService jobs;

    @Inject
    private CaseCheck cases;

    @Requires(Permission.OPERATION_READ)
    @Transactional
    public boolean runsJobs() {
        return engine.runsJobs();
    }

    /** Failed jobs, oldest first, a hundred at most. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public List<Incident> incidents() {
        return running.createIncidentQuery().orderByIncidentTimestamp().asc().listPage(0, MOST).stream()
                .map(incident -> new Incident(
                        incident.getConfiguration(),
                        caseNumber(incident.getProcessInstanceId()),
                        incident.getActivityId(),
                        incident.getIncidentMessage(),
                        incident.getIncidentTimestamp().toInstant()))
                .toList();
    }

    /** What has parted between rows, processes and worklists; empty when all is well. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public List<String> strays() {
        return cases.strays();
    }

    /** Lets a failed job be tried once more, now. */
    @Requires(Permission.OPERATION_RETRY_JOB)
    @Transactional
    public void retry(String jobId) {
        jobs.setJobRetries(jobId, 1);
    }

    private String caseNumber(String instance) {
        return running.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }
}
