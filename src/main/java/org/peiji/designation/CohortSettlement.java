package org.peiji.designation;

/**
 * 班次安排: what becomes of one cohort of a leaving base.
 *
 * @param takenOverBy number of the cohort of another base that takes its people in; null unless it is taken over
 */
public record CohortSettlement(Way way, String takenOverBy) {

    /** 安排方式. */
    public enum Way {
        /** It is run to its end by the leaving base. */
        FINISH,
        /** A cohort of another base takes its people in. */
        TRANSFER,
        CANCEL
    }

    public static CohortSettlement finish() {
        return new CohortSettlement(Way.FINISH, null);
    }

    public static CohortSettlement cancel() {
        return new CohortSettlement(Way.CANCEL, null);
    }

    public static CohortSettlement takenOverBy(String cohort) {
        return new CohortSettlement(Way.TRANSFER, cohort);
    }
}
