package org.peiji.cohort;

/** 经费标准类别: what a rate measures. */
public enum RateKind {
    /** Yuan a person and day. */
    PERSON_DAY,
    /** Per cent of a person-day beyond thirty days. */
    LONG_STAY,
    /** Yuan a class hour, as the three that follow. */
    ACADEMICIAN,
    PROFESSOR,
    ASSOCIATE_PROFESSOR,
    PRACTITIONER;

    public static RateKind of(AcademicTitle title) {
        return valueOf(title.name());
    }
}
