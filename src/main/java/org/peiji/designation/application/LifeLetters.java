package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.designation.domain.DesignationSuspension;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentOrder;
import org.peiji.document.OfficialDocuments;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/** What a base gets in writing when its status changes; its certificate is revoked when it leaves. */
@ApplicationScoped
class LifeLetters {

    @Inject
    private OfficialDocuments documents;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private BusinessClock clock;

    /** @return internal number of the decision */
    String ended(DesignationExit exit) {
        Designation designation = exit.designation();
        String key = "designation.letter." + exit.effect();
        if (designation.application() != null) {
            documents.revoke(
                    designation.application(),
                    DocumentKind.DESIGNATION_CERTIFICATE,
                    Texts.in(Locale.SIMPLIFIED_CHINESE, key));
        }
        return issue(DocumentKind.EXIT_DECISION, exit.number(), designation, key, exit.reason());
    }

    /** @return internal number of the decision */
    String changed(DesignationSuspension suspension) {
        return issue(
                DocumentKind.SUSPENSION_DECISION,
                suspension.number(),
                suspension.designation(),
                "designation.letter." + suspension.kind(),
                suspension.reason());
    }

    private String issue(DocumentKind kind, String caseNumber, Designation designation, String key, String reason) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("designationNumber", designation.number());
        facts.put("act", Texts.in(Locale.SIMPLIFIED_CHINESE, key));
        facts.put("actEn", Texts.in(Locale.ENGLISH, key));
        facts.put("effective", clock.today().toString());
        facts.put("grounds", reason);
        return documents.issue(new DocumentOrder(
                kind,
                caseNumber,
                OrganisationDirectory.MINISTRY,
                organisations.nameOn(designation.organisation(), clock.today()),
                organisations.find(designation.organisation()).nameEn(),
                false,
                designation.round().titleZh(),
                designation.round().titleEn(),
                designation.organisation(),
                designation.province(),
                null,
                facts));
    }
}
