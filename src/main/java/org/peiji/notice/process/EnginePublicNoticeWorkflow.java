package org.peiji.notice.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.notice.application.PublicNoticeWorkflow;
import org.peiji.notice.domain.Notice;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

/** The process of a notice in the engine. */
@ApplicationScoped
class EnginePublicNoticeWorkflow implements PublicNoticeWorkflow {

    @Inject
    private Processes processes;

    @Inject
    private OrganisationDirectory organisations;

    @Override
    public void requested(Notice notice) {
        processes.start(
                PublicNoticeProcess.KEY,
                notice.number(),
                new CaseFacts(
                        new Bilingual(notice.titleZh(), notice.titleEn()),
                        OrganisationDirectory.MINISTRY,
                        organisations.find(OrganisationDirectory.MINISTRY).nameZh(),
                        OrganisationDirectory.MINISTRY),
                Map.of());
    }

    @Override
    public OpenTask draft(String task) {
        return processes.open(task, PublicNoticeProcess.DRAFT_NOTICE);
    }

    @Override
    public OpenTask begunDraft(String notice) {
        return draft(processes.tasks(notice).get(0).id());
    }

    @Override
    public void drafted(OpenTask task) {
        processes.complete(task, Map.of());
    }

    @Override
    public OpenTask approval(String task) {
        return processes.open(task, PublicNoticeProcess.APPROVE_NOTICE);
    }

    @Override
    public void approvalDecided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(PublicNoticeProcess.DECISION, decision.name()));
    }

    @Override
    public OpenTask pending(String task) {
        return processes.open(task, PublicNoticeProcess.DECIDE_PENDING_OBJECTIONS);
    }

    @Override
    public void pendingDecided(OpenTask task, Decision decision) {
        processes.complete(task, Map.of(PublicNoticeProcess.DECISION, decision.name()));
    }

    @Override
    public void objectionsResolved(String notice) {
        processes.tell(notice, PublicNoticeProcess.OBJECTIONS_RESOLVED, Map.of());
    }

    @Override
    public void withdrawn(String notice) {
        processes.tell(notice, PublicNoticeProcess.WITHDRAWN, Map.of());
    }

    @Override
    public void periodEnds(String notice, Instant until) {
        processes.moveTimer(notice, PublicNoticeProcess.PERIOD_ENDED, until);
    }
}
