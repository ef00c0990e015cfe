package org.peiji.programme.domain;

import java.util.Map;
import org.peiji.platform.failure.Faults;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/**
 * 任务书草案: what the ministry writes into a task book.
 *
 * @param targets what is asked in each cell; cells that ask for nothing are left out
 * @param outOfProvinceShare per cent of the places for trainees from other provinces
 * @param priorityShare per cent of the places for priority regions
 */
public record TaskBookDraft(
        Map<TrainingCell, Quantity> targets, Integer outOfProvinceShare, Integer priorityShare, String remark) {

    private static final int WHOLE = 100;
    private static final int LONGEST = 500;

    /** Places of one cohort at most, [C] convention. */
    private static final int MOST_PLACES = 60;

    /** @throws org.peiji.platform.failure.Refusals naming what is missing or out of bounds */
    public TaskBookDraft checked() {
        Faults faults = new Faults("programme");
        faults.unless(isShare(outOfProvinceShare), "outOfProvinceShare", "programme.refusal.share");
        faults.unless(isShare(priorityShare), "priorityShare", "programme.refusal.share");
        faults.unless(
                remark == null || remark.strip().length() <= LONGEST, "remark", "programme.refusal.longText", LONGEST);
        faults.unless(
                targets.values().stream().allMatch(TaskBookDraft::isWhole), "targets", "programme.refusal.target");
        faults.unless(
                targets.values().stream().allMatch(target -> target.places() <= target.cohorts() * MOST_PLACES),
                "targets",
                "programme.refusal.targetPlaces",
                MOST_PLACES);
        faults.unless(
                targets.values().stream().allMatch(target -> target.personDays() >= target.places()),
                "targets",
                "programme.refusal.targetDays");
        faults.refuse();
        return this;
    }

    private static boolean isWhole(Quantity target) {
        return target.cohorts() > 0 && target.places() > 0 && target.personDays() > 0;
    }

    private static boolean isShare(Integer share) {
        return share != null && share >= 0 && share <= WHOLE;
    }
}
