package org.peiji.enrolment.application;

import java.util.List;
import java.util.Map;
import org.peiji.cohort.Earmark;
import org.peiji.enrolment.domain.AllocationStrategy;
import org.peiji.enrolment.domain.Applicant;

/**
 * 录取工作台行: one applicant in the order of the chosen strategy.
 *
 * @param rank from 1
 * @param outcomes by strategy, the bucket from which a place would come; no entry where there would be none
 */
public record DeskRow(
        int rank, EnrolmentRow enrolment, Applicant applicant, Map<AllocationStrategy, Earmark> outcomes) {

    /** Whether there would be a place under that strategy. */
    public boolean isPlaced(AllocationStrategy strategy) {
        return outcomes.containsKey(strategy);
    }

    public List<Applicant.Points> reasons() {
        return applicant.reasons();
    }
}
