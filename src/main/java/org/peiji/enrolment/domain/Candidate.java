package org.peiji.enrolment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.peiji.organisation.IdNumber;
import org.peiji.platform.failure.Refusal;

/**
 * 报名人: what of a person decides whether he or she may take part. What is not known yet is null, and no rule is held
 * against it.
 *
 * @param category code of the cadre category
 */
public record Candidate(String category, PostLevel postLevel, YearMonth birth) {

    /** Nothing is known yet. */
    public static final Candidate UNKNOWN = new Candidate(null, null, null);

    /** As the form says. */
    public static Candidate of(EnrolmentForm form) {
        return new Candidate(form.cadreCategory(), form.postLevel(), birth(form.idNumber()));
    }

    /** Whole years on that day; 0 if the birth is not known. */
    long age(LocalDate day) {
        return birth == null ? 0 : ChronoUnit.YEARS.between(birth, YearMonth.from(day));
    }

    private static YearMonth birth(String idNumber) {
        try {
            return YearMonth.from(IdNumber.of(idNumber, true).birthDate());
        } catch (Refusal wrongNumber) {
            return null;
        }
    }
}
