package org.peiji.enrolment.application;

import java.time.Instant;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.TraineeProfile;
import org.peiji.organisation.PersonView;

/**
 * 报名详情: one enrolment as its readers see it. ID number and mobile are masked; {@code name} is masked too for readers
 * beyond school, base and trainee.
 *
 * @param waitingRank place on the waiting list, 1 for who is next; null if not on it
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
        Integer waitingRank,
        Instant submittedAt,
        String task,
        String taskKey,
        Instant dueAt) {}
