package org.peiji.enrolment.application;

import java.util.Optional;
import org.peiji.approval.Decision;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.enrolment.domain.NominationList;
import org.peiji.platform.engine.OpenTask;

/** What the enrolment feature asks of the processes of a school's list and of each nominee's answer. */
public interface SchoolNominationWorkflow {

    void submitted(NominationList list, CohortSummary cohort, int nominees);

    /** The open task of the head of the school. */
    OpenTask confirmation(String task);

    /** Completes a task in which something was decided. */
    void decided(OpenTask task, Decision decision);

    /** The list waits for nobody any more. */
    void listClosed(NominationList list);

    /** @param personName as the school knows the nominee */
    void asked(Nomination nomination, NominationList list, CohortSummary cohort, String personName);

    /** The nominee's open task. */
    OpenTask answer(String task);

    /** The nominee, who acts now, has enrolled. */
    void enrolled(Nomination nomination);

    /** The nominee is not asked any more: the cohort does not take place. */
    void answerClosed(Nomination nomination);

    /** What a nomination waits for now, if it waits for somebody. */
    Optional<OpenTask> waitsFor(String nomination);
}
