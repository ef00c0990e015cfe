package org.peiji.designation.domain;

/**
 * 填报问题: an answer that breaks a rule of the form.
 *
 * @param field the question; null for the commitment, which is no question but a promise
 */
public record DossierViolation(DossierField field, Rule rule) {

    /** 填报规则: what can be wrong with an answer. */
    public enum Rule {
        MISSING,
        RANGE,
        LENGTH,
        /** The office's line is asked for, so that no private number enters the dossier. */
        OFFICE_PHONE,
        /** Cohorts have trainees, and trainees a cohort. */
        COHORTS_WITHOUT_TRAINEES,
        NOT_COMMITTED
    }
}
