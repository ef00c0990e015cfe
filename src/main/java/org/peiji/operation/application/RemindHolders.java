package org.peiji.operation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.security.Permission;

/** 催办: reminds whoever has late tasks. */
@ApplicationScoped
class RemindHolders implements BatchAction {

    @Inject
    private OperationService service;

    @Override
    public String name() {
        return "operation.batch.remind";
    }

    @Override
    public String listing() {
        return "late";
    }

    @Override
    public Permission permission() {
        return Permission.OPERATION_REMIND_HOLDER;
    }

    @Override
    public Candidate preview(String id) {
        return new Candidate(id, service.task(id).caseNumber(), service.reminderRefused(id));
    }

    @Override
    public void run(String id, String remark) {
        service.remind(id);
    }
}
