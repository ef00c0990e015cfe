package org.peiji.programme;

/** 规模: how much training is asked for, planned or done: cohorts, places and person-days. */
public record Quantity(int cohorts, int places, int personDays) {

    public static final Quantity NONE = new Quantity(0, 0, 0);

    public Quantity plus(Quantity other) {
        return new Quantity(cohorts + other.cohorts, places + other.places, personDays + other.personDays);
    }

    /** What is left of this when that is done; negative where more was done. */
    public Quantity minus(Quantity other) {
        return new Quantity(cohorts - other.cohorts, places - other.places, personDays - other.personDays);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
