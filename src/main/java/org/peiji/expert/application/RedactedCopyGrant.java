package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.platform.file.FileGrant;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Permission;

/** Who reads a redacted copy: who redacts, and the experts of the panel while they score, once it is released. */
@ApplicationScoped
public class RedactedCopyGrant implements FileGrant {

    @Inject
    private ReviewSlots slots;

    @Inject
    private ConflictRules conflicts;

    @Override
    @Transactional
    @ByProcess
    public boolean allows(String caseNumber, String file, Actor actor) {
        return slots.releasedBy(caseNumber)
                .filter(panel -> Permission.EXPERT_RELEASE_DOSSIER.isGivenTo(actor.role())
                        || isScoring(panel, file, actor.username()))
                .isPresent();
    }

    private boolean isScoring(ReviewPanel panel, String file, String expert) {
        return panel.releases(file)
                && slots.scoring(panel.caseNumber(), expert)
                        .filter(slot -> slot.panel().id().equals(panel.id()))
                        .filter(slot -> !conflicts.isBlocked(expert, panel))
                        .isPresent();
    }
}
