package org.peiji.enrolment.domain;

import java.time.LocalDate;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.platform.failure.Faults;

/**
 * 报名资格审核: every rule that an enrolment must keep. All that are broken are told together. [C] convention: nobody
 * attends two cohorts on one day, nor applies twice for the same.
 *
 * @param cohort the cohort applied for
 * @param today the day of the application
 * @param testIdsAllowed whether ID numbers of the test region count
 */
public record EligibilityCheck(CohortSummary cohort, LocalDate today, boolean testIdsAllowed) {

    /** @throws org.peiji.platform.failure.Refusals naming every field and rule */
    public void checkNew(EnrolmentForm form, List<Engagement> engagements) {
        Faults faults = new Faults("enrolment");
        EnrolmentWindow window = cohort.window(today);
        faults.unless(
                window == EnrolmentWindow.OPEN,
                "cohort",
                "enrolment.refusal.window." + window,
                cohort.opens(),
                cohort.closes());
        check(faults, form, engagements);
        faults.refuse();
    }

    /**
     * As for a new one, but the window need not be open any more: the enrolment came in time.
     *
     * @throws org.peiji.platform.failure.Refusals naming every field and rule
     */
    public void checkCorrection(EnrolmentForm form, List<Engagement> others) {
        Faults faults = new Faults("enrolment");
        check(faults, form, others);
        faults.refuse();
    }

    /** @throws org.peiji.platform.failure.Refusals if another active enrolment of the person stands against it */
    public void checkEngagements(List<Engagement> engagements) {
        Faults faults = new Faults("enrolment");
        check(faults, engagements);
        faults.refuse();
    }

    private void check(Faults faults, EnrolmentForm form, List<Engagement> engagements) {
        check(faults, engagements);
        form.check(faults, today, testIdsAllowed);
        if (faults.unless(form.cadreCategory() != null, "cadreCategory", "enrolment.refusal.choose")) {
            faults.unless(
                    cohort.categories().contains(form.cadreCategory()),
                    "cadreCategory",
                    "enrolment.refusal.cadreCategory");
        }
    }

    private void check(Faults faults, List<Engagement> engagements) {
        for (Engagement other : engagements) {
            if (other.cohort().equals(cohort.number())) {
                faults.unless(false, "cohort", "enrolment.refusal.twice", other.enrolment());
            } else {
                faults.unless(
                        !other.overlaps(cohort.starts(), cohort.ends()),
                        "cohort",
                        "enrolment.refusal.overlap",
                        other.enrolment(),
                        other.starts(),
                        other.ends());
            }
        }
    }
}
