package org.peiji.enrolment.application;

import java.time.Instant;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.NominationListState;
import org.peiji.enrolment.NominationState;

/**
 * 推荐名单: a school's list with everybody on it, in its order.
 *
 * @param places how many are asked at a time; null for all
 * @param quota how many places are set aside for the school; null if none are
 * @param dueAt until when the head of the school should decide; null if the list does not wait
 */
public record NominationListView(
        String number,
        CohortSummary cohort,
        String schoolName,
        NominationListState state,
        Integer places,
        Integer quota,
        String submittedByName,
        Instant submittedAt,
        String confirmedByName,
        Instant confirmedAt,
        Instant dueAt,
        List<NomineeView> nominees) {

    public long count(NominationState in) {
        return nominees.stream().filter(each -> each.state() == in).count();
    }

    public int size() {
        return nominees.size();
    }
}
