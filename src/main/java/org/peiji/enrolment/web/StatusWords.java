package org.peiji.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.platform.web.Days;
import org.peiji.platform.web.Texts;

/** What is said of an enrolment, in the reader's language: the same on the page and in the open interface. */
@ApplicationScoped
public class StatusWords {

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    /** Who holds it now, or how it ended. */
    public String answer(EnrolmentView enrolment) {
        return say("answer", enrolment);
    }

    /** What the trainee has to do, and by when the next one acts. */
    public String next(EnrolmentView enrolment) {
        return say("next", enrolment);
    }

    private String say(String what, EnrolmentView enrolment) {
        return texts.of(
                "enrolment." + what + "." + enrolment.state(),
                texts.organisation(enrolment.schoolName()),
                texts.pick(
                        enrolment.cohort().organisationName(),
                        enrolment.cohort().organisationNameEn()),
                days.of(enrolment.dueAt()),
                enrolment.waitingRank() == null ? 0 : enrolment.waitingRank(),
                days.of(enrolment.cohort().starts()));
    }
}
