package org.peiji.enrolment;

/**
 * 名额去向: where the places of a cohort are, as a sum that anybody can check: capacity = confirmed + offered + free.
 *
 * @param confirmed the trainee has accepted
 * @param offered admitted, the trainee has not answered yet
 * @param waiting on the waiting list, without a place
 */
public record PlaceLedger(int capacity, int confirmed, int offered, int waiting) {

    public int free() {
        return capacity - confirmed - offered;
    }

    public boolean isFull() {
        return free() <= 0;
    }
}
