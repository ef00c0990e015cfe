package org.peiji.enrolment.application;

import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.domain.TraineeProfile;
import org.peiji.organisation.PersonView;

/**
 * 报名表底稿: what a trainee's form begins with.
 *
 * @param person the registered person, masked; null at the first enrolment
 * @param profile what was stated last; null likewise
 */
public record EnrolmentDraft(
        CohortSummary cohort, String name, String schoolName, PersonView person, TraineeProfile profile) {}
