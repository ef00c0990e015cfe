package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.notice.domain.Disclosure;
import org.peiji.notice.domain.DisclosurePurpose;
import org.peiji.platform.file.FileGrant;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;

/** Evidence of an objector may tell who it is: only those read it who may know, and each reading is written down. */
@ApplicationScoped
class EvidenceGrant implements FileGrant {

    @Inject
    private Objections objections;

    @Inject
    private ObjectorVault vault;

    @Override
    public boolean allows(String caseNumber, String file, Actor actor) {
        boolean allowed = Permission.NOTICE_REVEAL_OBJECTOR.isGivenTo(actor.role())
                && caseNumber.startsWith(ObjectionDesk.PREFIX)
                && objections.look(caseNumber) != null;
        if (allowed) {
            vault.note(caseNumber, Disclosure.Kind.EVIDENCE, DisclosurePurpose.READ_EVIDENCE, actor);
        }
        return allowed;
    }
}
