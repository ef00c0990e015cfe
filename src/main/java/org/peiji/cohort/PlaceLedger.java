package org.peiji.cohort;

/**
 * 名额去向: where the places of a cohort or of one bucket are, as a sum that anybody can check: capacity = confirmed +
 * held + offered + free.
 *
 * @param confirmed the trainee has accepted
 * @param held kept for the waiting list; somebody of the base still says for whom
 * @param offered the trainee has not answered yet
 * @param waiting on the waiting list, without a place
 */
public record PlaceLedger(int capacity, int confirmed, int held, int offered, int waiting) {

    public int free() {
        return capacity - confirmed - held - offered;
    }

    public boolean isFull() {
        return free() <= 0;
    }
}
