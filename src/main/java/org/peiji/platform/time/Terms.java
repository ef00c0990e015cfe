package org.peiji.platform.time;

/** Tells how long each step of a process may take; what keeps that tells it. */
public interface Terms {

    /** @throws IllegalArgumentException if nothing is known of that step */
    Term of(String step);

    /**
     * 办理时限 of a step.
     *
     * @param workingDays working days until the soft date
     * @param graceDays working days of grace from there until it ends by itself, where the model has a timer
     */
    record Term(int workingDays, int graceDays) {}
}
