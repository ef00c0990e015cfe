package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.enrolment.Nominee;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.failure.Faults;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** 推荐核对: what a row of a school's list has to keep, and when a school may nominate at all. */
@ApplicationScoped
class NomineeChecks {

    private static final int LONGEST_WORDS = 500;

    @Inject
    private Nominations nominations;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessClock clock;

    /** Notes every field of a row that is wrong; {@code row} stands before its name. */
    void check(Faults faults, String row, NominationList list, Nominee nominee, Set<String> seen) {
        String username = nominee.username();
        boolean known = faults.unless(
                username != null && accounts.actor(username, Role.TRAINEE, list.school()) != null,
                row + "username",
                "enrolment.refusal.noTrainee",
                String.valueOf(username));
        if (known) {
            faults.unless(seen.add(username), row + "username", "enrolment.refusal.listedTwice", username);
            faults.unless(
                    enrolments.engagementsOf(username, null, null).stream()
                            .noneMatch(each -> each.cohort().equals(list.cohort())),
                    row + "username",
                    "enrolment.refusal.enrolledAlready",
                    username);
        }
        faults.unless(
                seen.size() <= NominationList.MOST,
                row + "username",
                "enrolment.refusal.longList",
                NominationList.MOST);
        faults.unless(nominee.rank() == null || nominee.rank() >= 1, row + "rank", "enrolment.refusal.rank");
        faults.unless(nominee.reason() != null, row + "nominationReason", "enrolment.refusal.choose");
        faults.unless(
                nominee.words() == null || nominee.words().length() <= LONGEST_WORDS,
                row + "words",
                "enrolment.refusal.long",
                LONGEST_WORDS);
    }

    /** Accounts that stand on a list. */
    Set<String> listed(NominationList list) {
        Set<String> listed = new HashSet<>();
        nominations.of(list.number()).forEach(each -> listed.add(each.trainee()));
        return listed;
    }

    /** @throws Refusal if the cohort takes no enrolments now */
    void requireWindow(CohortSummary cohort) {
        EnrolmentWindow window = cohort.window(clock.today());
        if (window != EnrolmentWindow.OPEN) {
            throw new Refusal("enrolment.refusal.window." + window, cohort.opens(), cohort.closes());
        }
    }
}
