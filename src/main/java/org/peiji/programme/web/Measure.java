package org.peiji.programme.web;

import org.peiji.programme.Quantity;

/** 计量口径: in what the numbers of a table count. */
public enum Measure {
    COHORTS,
    PLACES,
    PERSON_DAYS;

    public int of(Quantity quantity) {
        return switch (this) {
            case COHORTS -> quantity.cohorts();
            case PLACES -> quantity.places();
            case PERSON_DAYS -> quantity.personDays();
        };
    }

    /** The measure of that name; cohorts if there is none. */
    static Measure named(String name) {
        for (Measure measure : values()) {
            if (measure.name().equals(name)) {
                return measure;
            }
        }
        return COHORTS;
    }
}
