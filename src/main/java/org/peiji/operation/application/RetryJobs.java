package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.platform.engine.Incident;
import org.peiji.platform.engine.Operations;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.security.Permission;

/** 重试故障作业: tries several failed jobs once more. */
@ApplicationScoped
class RetryJobs implements BatchAction {

    @Inject
    private Operations operations;

    @Inject
    private OperationService service;

    @Override
    public String name() {
        return "operation.batch.retry";
    }

    @Override
    public String listing() {
        return "incidents";
    }

    @Override
    public Permission permission() {
        return Permission.OPERATION_RETRY_JOB;
    }

    @Override
    public Candidate preview(String id) {
        Incident incident = operations.incident(id);
        if (incident == null) {
            throw new Conflict("operation.refusal.jobGone");
        }
        return new Candidate(id, incident.caseNumber(), null);
    }

    @Override
    public void run(String id, String remark) {
        service.retry(id);
    }
}
