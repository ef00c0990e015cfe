package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentOrder;
import org.peiji.document.OfficialDocuments;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.organisation.People;
import org.peiji.platform.web.Texts;

/**
 * 录取通知书: issued when the trainee confirms, not before: until then a place is an offer. Withdrawing revokes it.
 */
@ApplicationScoped
class AdmissionLetters {

    @Inject
    private OfficialDocuments documents;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private People people;

    void issue(Enrolment enrolment) {
        CohortSummary cohort = cohorts.find(enrolment.cohort());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("enrolment", enrolment.number());
        facts.put("schoolName", enrolment.schoolName());
        facts.put("starts", cohort.starts().toString());
        facts.put("ends", cohort.ends().toString());
        facts.put("place", cohort.place());
        facts.put("classHours", String.valueOf(cohort.classHours()));
        facts.put("managerName", cohort.managerName());
        facts.put("managerPhone", cohort.managerPhone());
        documents.issue(new DocumentOrder(
                DocumentKind.ADMISSION_LETTER,
                enrolment.number(),
                enrolment.base(),
                people.find(enrolment.person()).fullName(),
                null,
                true,
                cohort.title(),
                cohort.titleEn(),
                enrolment.school(),
                enrolment.province(),
                enrolment.trainee(),
                facts));
    }

    void revoke(Enrolment enrolment) {
        documents.revoke(
                enrolment.number(),
                DocumentKind.ADMISSION_LETTER,
                Texts.in(Locale.SIMPLIFIED_CHINESE, "document.reason.withdrawn"));
    }
}
