package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.peiji.designation.DesignatedBase;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentOrder;
import org.peiji.document.OfficialDocuments;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.web.Texts;

/** What a college gets in writing when it is designated: the decision and the certificate. */
@ApplicationScoped
class DesignationLetters {

    @Inject
    private OfficialDocuments documents;

    void issue(BaseApplication application, DesignatedBase base) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("designationNumber", base.number());
        facts.put("baseKind", kind(base, Locale.SIMPLIFIED_CHINESE));
        facts.put("baseKindEn", kind(base, Locale.ENGLISH));
        facts.put("termStart", day(base.termStart()));
        facts.put("termEnd", day(base.termEnd()));
        documents.issue(order(DocumentKind.DESIGNATION_CERTIFICATE, application, base, facts));
        facts.put("decisionDocument", base.decisionDocument());
        facts.put("application", application.number());
        documents.issue(order(DocumentKind.DESIGNATION_DECISION, application, base, facts));
    }

    private static DocumentOrder order(
            DocumentKind kind, BaseApplication application, DesignatedBase base, Map<String, String> facts) {
        return new DocumentOrder(
                kind,
                application.number(),
                OrganisationDirectory.MINISTRY,
                base.nameZh(),
                base.nameEn(),
                false,
                application.round().titleZh(),
                application.round().titleEn(),
                base.organisation(),
                base.authority(),
                null,
                facts);
    }

    private static String kind(DesignatedBase base, Locale language) {
        return Texts.in(language, "designation.DesignationKind." + base.kind());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
