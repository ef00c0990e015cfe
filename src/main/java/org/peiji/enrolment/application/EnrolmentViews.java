package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.PlaceRegister;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.organisation.People;
import org.peiji.organisation.PersonNumber;
import org.peiji.organisation.PersonView;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.security.Scope;

/** Puts enrolments together with persons and cohorts, as the acting reader may see them. */
@ApplicationScoped
class EnrolmentViews {

    @Inject
    private Enrolments enrolments;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private PlaceRegister register;

    @Inject
    private People people;

    @Inject
    private TraineeEnrolmentWorkflow workflow;

    @Inject
    private Scope scope;

    /** Answers as if it were not there unless trainee, school, base or province of it is the reader's. */
    Enrolment inScope(String number) {
        Enrolment enrolment = enrolments.find(number);
        if (!scope.admits(enrolment.base(), enrolment.province(), enrolment.trainee())) {
            scope.require(number, enrolment.school(), enrolment.province(), enrolment.trainee());
        }
        return enrolment;
    }

    EnrolmentView view(Enrolment enrolment) {
        PersonView person = people.find(enrolment.person());
        OpenTask task = workflow.waitsFor(enrolment.number()).orElse(null);
        return new EnrolmentView(
                enrolment.number(),
                cohorts.find(enrolment.cohort()),
                name(person),
                person,
                enrolment.trainee(),
                enrolment.schoolName(),
                enrolment.profile(),
                enrolment.consentVersion(),
                enrolment.consentedAt(),
                enrolment.state(),
                enrolment.withdrawalReason(),
                register.standing(enrolment.cohort(), enrolment.number()).orElse(null),
                enrolment.waiverReason(),
                enrolment.origin(),
                enrolment.wish(),
                enrolment.nomination(),
                enrolment.nominationRank(),
                enrolment.submittedAt(),
                task == null ? null : task.id(),
                task == null ? null : task.key(),
                task == null ? null : task.dueAt());
    }

    List<EnrolmentRow> rows(List<Enrolment> page) {
        Map<PersonNumber, PersonView> persons =
                people.find(page.stream().map(Enrolment::person).toList());
        Map<String, CohortSummary> classes =
                cohorts.find(page.stream().map(Enrolment::cohort).distinct().toList());
        return page.stream()
                .map(enrolment -> new EnrolmentRow(
                        enrolment.number(),
                        classes.get(enrolment.cohort()),
                        name(persons.get(enrolment.person())),
                        enrolment.schoolName(),
                        enrolment.profile().department(),
                        enrolment.profile().postTitle(),
                        enrolment.profile().cadreCategory(),
                        enrolment.state(),
                        enrolment.submittedAt(),
                        enrolment.wish()))
                .toList();
    }

    private String name(PersonView person) {
        boolean near = scope.organisation() != null || scope.own() != null;
        return near ? person.fullName() : person.maskedName();
    }
}
