package org.peiji.enrolment.application;

import java.time.Instant;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.Standing;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.domain.TraineeProfile;
import org.peiji.organisation.PersonView;

/**
 * 报名详情: one enrolment as its readers see it. ID number and mobile are masked; {@code name} is masked too for readers
 * beyond school, base and trainee.
 *
 * @param withdrawalReason why it was given up; null if it was not
 * @param standing where the trainee stands on the waiting list, and why there is no place yet; null if not on it
 * @param waiverReason why rules should be waived; null if none needs to be
 * @param origin number of the earlier enrolment that it continues; null if there is none
 * @param wish 1 for what the person wants most of the year
 * @param nomination number of the school's nomination; null if the school was asked afterwards
 * @param nominationRank place on the school's list; null likewise
 * @param task id of the open task; null if nobody is asked
 * @param taskKey its id in the model
 * @param dueAt until when; null likewise
 */
public record EnrolmentView(
        String number,
        CohortSummary cohort,
        String name,
        PersonView person,
        String trainee,
        String schoolName,
        TraineeProfile post,
        String consentVersion,
        Instant consentedAt,
        EnrolmentState state,
        WithdrawalReason withdrawalReason,
        Standing standing,
        String waiverReason,
        String origin,
        int wish,
        String nomination,
        Integer nominationRank,
        Instant submittedAt,
        String task,
        String taskKey,
        Instant dueAt) {

    /** Rank on the whole waiting list, 1 for who joined first; null if not on it. */
    public Integer waitingRank() {
        return standing == null ? null : standing.rank();
    }
}
