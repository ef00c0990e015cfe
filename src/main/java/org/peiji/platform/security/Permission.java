package org.peiji.platform.security;

import static org.peiji.platform.security.Role.AUDITOR;
import static org.peiji.platform.security.Role.BASE_DIRECTOR;
import static org.peiji.platform.security.Role.BASE_FINANCE;
import static org.peiji.platform.security.Role.BASE_OFFICER;
import static org.peiji.platform.security.Role.EXPERT;
import static org.peiji.platform.security.Role.MINISTRY_ADMIN;
import static org.peiji.platform.security.Role.MINISTRY_ANALYST;
import static org.peiji.platform.security.Role.PLATFORM_OPERATOR;
import static org.peiji.platform.security.Role.PROVINCE_OFFICER;
import static org.peiji.platform.security.Role.SCHOOL_ADMIN;
import static org.peiji.platform.security.Role.SCHOOL_LEADER;
import static org.peiji.platform.security.Role.TRAINEE;

import java.util.EnumSet;
import java.util.Set;

/**
 * 权限: every act of the product and the roles that may do it, in one place. A task's permission is named feature,
 * underscore, task. Which rows an act may touch is the scope's business ({@link Scope}), not the permission's.
 */
public enum Permission {
    WORKLIST_READ(EnumSet.complementOf(EnumSet.of(PLATFORM_OPERATOR))),
    ORGANISATION_READ(MINISTRY_ADMIN, MINISTRY_ANALYST, PROVINCE_OFFICER, AUDITOR),

    DESIGNATION_READ(MINISTRY_ADMIN, MINISTRY_ANALYST, PROVINCE_OFFICER, BASE_DIRECTOR, BASE_OFFICER, AUDITOR),
    DESIGNATION_OPEN_ROUND(MINISTRY_ADMIN),
    DESIGNATION_DRAFT_APPLICATION(BASE_OFFICER, BASE_DIRECTOR),
    DESIGNATION_SUBMIT_APPLICATION(BASE_OFFICER, BASE_DIRECTOR),
    DESIGNATION_WITHDRAW_APPLICATION(BASE_DIRECTOR),
    DESIGNATION_CORRECT_APPLICATION(BASE_OFFICER),
    DESIGNATION_RECOMMEND_APPLICATION(PROVINCE_OFFICER),
    DESIGNATION_CHECK_APPLICATION(MINISTRY_ADMIN),
    DESIGNATION_DECIDE_APPLICATION(MINISTRY_ADMIN),

    EXPERT_READ_POOL(MINISTRY_ADMIN, MINISTRY_ANALYST, AUDITOR),
    EXPERT_SCORE_DOSSIER(EXPERT),

    PROGRAMME_READ(
            MINISTRY_ADMIN, MINISTRY_ANALYST, PROVINCE_OFFICER, BASE_DIRECTOR, BASE_OFFICER, BASE_FINANCE, AUDITOR),
    PROGRAMME_DRAFT_PROGRAMME(BASE_OFFICER),

    COHORT_READ(
            MINISTRY_ADMIN,
            MINISTRY_ANALYST,
            PROVINCE_OFFICER,
            BASE_DIRECTOR,
            BASE_OFFICER,
            BASE_FINANCE,
            SCHOOL_ADMIN,
            SCHOOL_LEADER,
            TRAINEE,
            AUDITOR),
    COHORT_DRAFT_COHORT(BASE_OFFICER),
    COHORT_SUBMIT_COHORT(BASE_OFFICER),
    COHORT_APPROVE_COHORT(BASE_DIRECTOR),
    COHORT_REVISE_COHORT(BASE_OFFICER),

    ENROLMENT_READ(
            MINISTRY_ADMIN,
            PROVINCE_OFFICER,
            BASE_DIRECTOR,
            BASE_OFFICER,
            SCHOOL_ADMIN,
            SCHOOL_LEADER,
            TRAINEE,
            AUDITOR),
    ENROLMENT_SUBMIT_ENROLMENT(TRAINEE),
    ENROLMENT_CORRECT_ENROLMENT(TRAINEE),
    ENROLMENT_WITHDRAW_ENROLMENT(TRAINEE),
    ENROLMENT_ENDORSE_ENROLMENT(SCHOOL_LEADER),
    ENROLMENT_ADMIT_TRAINEE(BASE_OFFICER),
    ENROLMENT_CONFIRM_ATTENDANCE(TRAINEE),
    ENROLMENT_CLOSE_WAITING_LIST(BASE_OFFICER),
    ENROLMENT_REVEAL_PERSONAL_DATA(BASE_OFFICER),

    ASSESSMENT_READ(
            MINISTRY_ADMIN, MINISTRY_ANALYST, PROVINCE_OFFICER, BASE_DIRECTOR, BASE_OFFICER, BASE_FINANCE, AUDITOR),
    ASSESSMENT_OPEN_CAMPAIGN(MINISTRY_ADMIN),
    ASSESSMENT_COMPLETE_SELF_ASSESSMENT(BASE_OFFICER),
    ASSESSMENT_SUPPLEMENT_SELF_ASSESSMENT(BASE_OFFICER),
    ASSESSMENT_CONFIRM_RESULT(MINISTRY_ADMIN),

    DOCUMENT_READ(
            MINISTRY_ADMIN,
            MINISTRY_ANALYST,
            PROVINCE_OFFICER,
            BASE_DIRECTOR,
            BASE_OFFICER,
            SCHOOL_ADMIN,
            SCHOOL_LEADER,
            TRAINEE,
            AUDITOR),
    DOCUMENT_REVOKE_DOCUMENT(MINISTRY_ADMIN, BASE_DIRECTOR),
    DOCUMENT_SUPERSEDE_DOCUMENT(MINISTRY_ADMIN, BASE_DIRECTOR),

    INSIGHT_READ(MINISTRY_ADMIN, MINISTRY_ANALYST, AUDITOR),
    AUDIT_READ(AUDITOR),
    OPERATION_READ(PLATFORM_OPERATOR),
    OPERATION_RETRY_JOB(PLATFORM_OPERATOR);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(Set.of(roles));
    }

    Permission(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean isGivenTo(Role role) {
        return roles.contains(role);
    }
}
