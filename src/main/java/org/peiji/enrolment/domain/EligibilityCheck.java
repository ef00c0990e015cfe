package org.peiji.enrolment.domain;

import java.time.LocalDate;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;

/**
 * 报名审核: the window, every field of the form, and the rules that the decision table found not to be kept. All that
 * stands against an enrolment is told together.
 *
 * @param cohort the cohort applied for
 * @param today the day of the application
 * @param testIdsAllowed whether ID numbers of the test region count
 */
public record EligibilityCheck(CohortSummary cohort, LocalDate today, boolean testIdsAllowed) {

    /** @throws org.peiji.platform.failure.Refusals naming every field and rule */
    public void checkNew(EnrolmentForm form, List<Failing> failings) {
        Faults faults = new Faults("enrolment");
        EnrolmentWindow window = cohort.window(today);
        faults.unless(
                window == EnrolmentWindow.OPEN,
                "cohort",
                "enrolment.refusal.window." + window,
                cohort.opens(),
                cohort.closes());
        check(faults, form, failings);
        faults.refuse();
    }

    /**
     * As for a new one, but the window need not be open any more: the enrolment came in time.
     *
     * @throws org.peiji.platform.failure.Refusals naming every field and rule
     */
    public void checkCorrection(EnrolmentForm form, List<Failing> failings) {
        Faults faults = new Faults("enrolment");
        check(faults, form, failings);
        faults.refuse();
    }

    /** @throws org.peiji.platform.failure.Refusals if anything is left that is not kept */
    public static void checkFailings(List<Failing> failings) {
        Faults faults = new Faults("enrolment");
        note(faults, failings);
        faults.refuse();
    }

    private void check(Faults faults, EnrolmentForm form, List<Failing> failings) {
        note(faults, about(failings, true));
        form.check(faults, today, testIdsAllowed);
        faults.unless(form.cadreCategory() != null, "cadreCategory", "enrolment.refusal.choose");
        note(faults, about(failings, false));
    }

    /** Those about the cohort stand first, as it does on the form; those about a field come last. */
    private static List<Failing> about(List<Failing> failings, boolean cohort) {
        return failings.stream()
                .filter(failing -> failing.rule().field().equals("cohort") == cohort)
                .toList();
    }

    private static void note(Faults faults, List<Failing> failings) {
        for (Failing failing : failings) {
            for (Refusal reason : failing.reasons()) {
                faults.unless(failing.rule().field(), () -> {
                    throw reason;
                });
            }
        }
    }
}
