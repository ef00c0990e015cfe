package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentOrder;
import org.peiji.document.OfficialDocuments;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.web.Texts;

/** 考核结果通知: what a base gets in writing when its grade is determined. */
@ApplicationScoped
class ResultNotices {

    @Inject
    private OfficialDocuments documents;

    @Inject
    private OrganisationDirectory organisations;

    void issue(BaseAssessment assessment) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("assessment", assessment.number());
        facts.put("treeVersion", assessment.campaign().treeVersion());
        facts.put("total", assessment.total().toPlainString());
        facts.put("grade", grade(assessment, Locale.SIMPLIFIED_CHINESE));
        facts.put("gradeEn", grade(assessment, Locale.ENGLISH));
        documents.issue(new DocumentOrder(
                DocumentKind.ASSESSMENT_NOTICE,
                assessment.number(),
                OrganisationDirectory.MINISTRY,
                assessment.organisationName(),
                organisations.find(assessment.organisation()).nameEn(),
                false,
                assessment.campaign().titleZh(),
                assessment.campaign().titleEn(),
                assessment.organisation(),
                assessment.province(),
                null,
                facts));
    }

    private static String grade(BaseAssessment assessment, Locale language) {
        return Texts.in(language, "assessment.Grade." + assessment.grade());
    }
}
