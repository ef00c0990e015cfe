package org.peiji.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peiji.approval.Decision.ADMITTED;
import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.CONFIRMED;
import static org.peiji.approval.Decision.DECLINED;
import static org.peiji.approval.Decision.RETURNED;
import static org.peiji.approval.Decision.WAITLISTED;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.peiji.assessment.Grade;
import org.peiji.designation.DesignationKind;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.ground.InContainer;

/**
 * One year of one base, in the ministry's words: the call, the province, the check, the experts, the decision; a
 * cohort, its trainees, its waiting list; the assessment and the number on the dashboard.
 */
class WholeYearIT extends InContainer {

    private static final String COLLEGE = "D012";
    private static final String PROVINCE = "A52";

    @Inject
    private Year year;

    @Test
    void aCollegeIsDesignatedTrainsItsCohortAndIsAssessed() {
        String round = year.ministryOpensARound();
        String application = year.collegeApplies(COLLEGE, round);
        year.provinceDecides(PROVINCE, application, RETURNED);
        year.collegeCorrects(COLLEGE, application);
        year.provinceDecides(PROVINCE, application, APPROVED);
        year.ministryChecks(application, APPROVED);
        assertEquals(3, year.expertsAccept(application), "three experts are invited");
        assertEquals(3, year.expertsScore(application, "0.9"), "three experts score, blind to each other");
        year.ministryDesignates(application, DesignationKind.TRAINING);
        assertTrue(year.isBase(COLLEGE));
        assertEquals(
                7,
                year.decisionsOn(application),
                "submitted, returned, corrected, recommended, confirmed, checked, decided");

        String cohort = year.baseDraftsACohort(COLLEGE, 2);
        year.directorDecides(COLLEGE, cohort, RETURNED);
        year.baseRevises(COLLEGE, cohort);
        year.directorDecides(COLLEGE, cohort, APPROVED);

        String first = year.traineeEnrols("trainee41", cohort);
        String second = year.traineeEnrols("trainee42", cohort);
        String third = year.traineeEnrols("trainee43", cohort);
        for (String enrolment : new String[] {first, second, third}) {
            year.schoolEndorses(enrolment);
        }
        year.baseDecides(COLLEGE, first, ADMITTED);
        year.baseDecides(COLLEGE, second, ADMITTED);
        year.baseDecides(COLLEGE, third, WAITLISTED);
        assertEquals(2, year.placesTaken(cohort));

        year.traineeAnswers("trainee41", first, CONFIRMED);
        year.traineeAnswers("trainee42", second, DECLINED);
        assertEquals(EnrolmentState.ADMITTED, year.stateOf(third), "the freed place went to the head of the queue");
        assertEquals(2, year.placesTaken(cohort));
        year.traineeAnswers("trainee43", third, CONFIRMED);

        String assessment = year.ministryOpensACampaign(COLLEGE);
        year.baseAssessesItself(COLLEGE, assessment, "0.95");
        assertEquals(3, year.expertsAccept(assessment));
        assertEquals(3, year.expertsScore(assessment, "0.85"));
        year.ministryConfirms(assessment);
        assertEquals(Grade.GOOD, year.gradeOf(assessment));
        assertEquals("85.00", year.totalOnTheDashboard(assessment));
    }
}
