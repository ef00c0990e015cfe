package org.peiji.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.NominationListView;
import org.peiji.enrolment.application.NominationQueries;
import org.peiji.enrolment.application.NominationService;
import org.peiji.enrolment.application.NominationsImport;
import org.peiji.enrolment.application.NomineeService;
import org.peiji.enrolment.application.NomineeView;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.platform.importing.Finding;
import org.peiji.platform.importing.ImportKind;
import org.peiji.platform.importing.Verdict;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** A school's ranked list, from its coordinator to the enrolments that come of it. */
@ExtendWith(ArquillianExtension.class)
class NominationIT extends InContainer {

    private static final String SCHOOL = EnrolmentStage.SCHOOL;

    @Inject
    private EnrolmentStage stage;

    @Inject
    private NominationService service;

    @Inject
    private NomineeService nominees;

    @Inject
    private NominationQueries queries;

    @Inject
    private NominationsImport imports;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Accounts accounts;

    @Test
    void nomineeGivesFormAndConsentAndTheSchoolIsNotAskedTwice() {
        String cohort = stage.publishedCohort(5);
        List<Actor> people = people(3);
        String list = nominate(cohort, people, 2);
        assertEquals(List.of(NominationState.LISTED, NominationState.LISTED, NominationState.LISTED), states(list));
        confirm(list, Decision.APPROVED);
        assertEquals(List.of(NominationState.ASKED, NominationState.ASKED, NominationState.RESERVE), states(list));

        Actor first = people.get(0);
        String enrolment = stage.as(
                first,
                () -> nominees.acceptNomination(
                        stage.task(nominee(list, first).number()), EnrolmentStage.formOf(first), null));
        EnrolmentView view = stage.as(first, () -> enrolments.enrolment(enrolment));
        assertEquals(EnrolmentState.ENDORSED, view.state());
        assertEquals(1, view.nominationRank());
        assertEquals(nominee(list, first).number(), view.nomination());
        assertEquals("AdmitTrainee", stage.openTask(enrolment).key());
        assertTrue(approvals.of(enrolment).stream().anyMatch(each -> each.step().equals("EndorseByNomination")));

        Actor second = people.get(1);
        stage.as(second, () -> {
            nominees.declineNomination(stage.task(nominee(list, second).number()), WithdrawalReason.FAMILY, null);
            return null;
        });
        assertEquals(List.of(NominationState.ENROLLED, NominationState.DECLINED, NominationState.ASKED), states(list));

        Actor third = people.get(2);
        String own = stage.enrol(third, cohort);
        assertEquals(
                3, stage.as(third, () -> enrolments.enrolment(own)).nominationRank(), "the own form is the answer");
        assertEquals(NominationListState.CLOSED, list(list).state());
    }

    @Test
    void nobodyConfirmsTheOwnListAndNoOtherSchoolSeesIt() {
        String cohort = stage.publishedCohort(5);
        List<Actor> people = people(1);
        Actor both = bothRoles();
        String list = stage.as(both, () -> service.nominate(cohort, rows(people), null));
        String task = stage.task(list);
        Actor asLeader = accounts.actor(both.username(), Role.SCHOOL_LEADER, SCHOOL);
        assertEquals(
                "shell.refusal.fourEyes",
                assertThrows(
                                Refusal.class,
                                () -> stage.as(asLeader, () -> {
                                    service.confirmNominations(task, new Opinion(Decision.APPROVED, null));
                                    return null;
                                }))
                        .key());
        assertThrows(Missing.class, () -> stage.as(Role.SCHOOL_ADMIN, "D102", () -> queries.list(list)));
        confirm(list, Decision.REJECTED);
        assertEquals(List.of(NominationState.CLOSED), states(list));
    }

    @Test
    void refusalsNameRowAndFieldAndNothingIsKept() {
        String cohort = stage.publishedCohort(5);
        Actor one = stage.newTrainee(SCHOOL);
        Actor elsewhere = stage.newTrainee("D102");
        Actor enrolled = stage.newTrainee(SCHOOL);
        stage.enrol(enrolled, cohort);
        Refusals refusals = assertThrows(
                Refusals.class,
                () -> stage.as(
                        Role.SCHOOL_ADMIN,
                        SCHOOL,
                        () -> service.nominate(
                                cohort,
                                List.of(
                                        new Nominee(1, one.username(), NominationReason.NEW_POST, null),
                                        new Nominee(2, elsewhere.username(), NominationReason.NEW_POST, null),
                                        new Nominee(0, one.username(), null, null),
                                        new Nominee(4, enrolled.username(), NominationReason.OTHER, null)),
                                null)));
        assertEquals(
                List.of(
                        "nominees[1].username",
                        "nominees[2].username",
                        "nominees[2].rank",
                        "nominees[2].nominationReason",
                        "nominees[3].username"),
                refusals.faults().stream().map(Refusals.Fault::field).toList());
        String list = stage.as(Role.SCHOOL_ADMIN, SCHOOL, () -> service.draftList(cohort));
        assertEquals(0, list(list).size());
    }

    @Test
    void returnedListIsPutInOrderAndHandedInAgain() {
        String cohort = stage.publishedCohort(5);
        List<Actor> people = people(3);
        String list = nominate(cohort, people, null);
        confirm(list, Decision.RETURNED);
        stage.as(Role.SCHOOL_ADMIN, SCHOOL, () -> {
            service.moveNominee(nominee(list, people.get(2)).number(), true);
            service.removeNominee(nominee(list, people.get(0)).number());
            service.submitNominations(list, null);
            return null;
        });
        assertEquals(
                List.of(people.get(2).username(), people.get(1).username()),
                list(list).nominees().stream().map(NomineeView::username).toList());
        assertThrows(Conflict.class, () -> stage.as(Role.SCHOOL_ADMIN, SCHOOL, () -> service.draftList(cohort)));
        confirm(list, Decision.APPROVED);
        assertEquals(List.of(NominationState.ASKED, NominationState.ASKED), states(list));
    }

    @Test
    void tableOfTheSchoolMakesAccountsAndIsTakenBack() {
        String cohort = stage.publishedCohort(5);
        Actor known = stage.newTrainee(SCHOOL);
        String fresh = known.username() + ".new";
        stage.as(Role.SCHOOL_ADMIN, SCHOOL, () -> {
            List<Finding> findings = new ArrayList<>();
            assertEquals(Verdict.NEW, imports.judge(row(cohort, "2", fresh, "New Person"), findings));
            assertEquals("enrolment.import.newAccount", findings.get(0).key());
            assertEquals(List.of("rank", "fullName"), errors(row(cohort, "x", known.username(), "Somebody Else")));
            assertEquals(List.of("cohort"), errors(row("COH-0", "1", known.username(), known.personName())));
            ImportKind.Applied second = imports.apply(row(cohort, "2", fresh, "New Person"));
            imports.apply(row(cohort, "1", known.username(), known.personName()));
            String list = service.draftList(cohort);
            assertEquals(
                    List.of(known.username(), fresh),
                    queries.list(list).nominees().stream()
                            .map(NomineeView::username)
                            .toList());
            assertFalse(queries.list(list).nominees().get(1).signedIn());
            assertEquals(List.of("username"), errors(row(cohort, "3", fresh, "New Person")));
            imports.undo(second);
            assertEquals(1, queries.list(list).size());
            assertEquals(null, accounts.actor(fresh, Role.TRAINEE, SCHOOL));
            service.submitNominations(list, null);
            return null;
        });
    }

    private List<String> errors(Map<String, String> row) {
        List<Finding> findings = new ArrayList<>();
        assertEquals(Verdict.ERROR, imports.judge(row, findings));
        return findings.stream().filter(Finding::error).map(Finding::field).toList();
    }

    private static Map<String, String> row(String cohort, String rank, String username, String name) {
        return Map.of("cohort", cohort, "rank", rank, "username", username, "fullName", name, "reason", "NEW_POST");
    }

    private List<Actor> people(int many) {
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(stage.newTrainee(SCHOOL));
        }
        return people;
    }

    /** Somebody who is coordinator and head of the school at once. */
    private Actor bothRoles() {
        Actor trainee = stage.newTrainee(SCHOOL);
        String username = "both." + trainee.username();
        accounts.add(new Account(username, "Both", "none", true)
                .assign(Role.SCHOOL_ADMIN, SCHOOL, trainee.organisationName(), trainee.province())
                .assign(Role.SCHOOL_LEADER, SCHOOL, trainee.organisationName(), trainee.province()));
        return accounts.actor(username, Role.SCHOOL_ADMIN, SCHOOL);
    }

    private static List<Nominee> rows(List<Actor> people) {
        return people.stream()
                .map(each -> new Nominee(null, each.username(), NominationReason.TRAINING_DUE, "words"))
                .toList();
    }

    private String nominate(String cohort, List<Actor> people, Integer places) {
        return stage.as(Role.SCHOOL_ADMIN, SCHOOL, () -> service.nominate(cohort, rows(people), places));
    }

    private void confirm(String list, Decision decision) {
        stage.as(Role.SCHOOL_LEADER, SCHOOL, () -> {
            service.confirmNominations(stage.task(list), new Opinion(decision, "because"));
            return null;
        });
    }

    private NominationListView list(String number) {
        return stage.as(Role.SCHOOL_ADMIN, SCHOOL, () -> queries.list(number));
    }

    private List<NominationState> states(String list) {
        return list(list).nominees().stream().map(NomineeView::state).toList();
    }

    private NomineeView nominee(String list, Actor person) {
        return list(list).nominees().stream()
                .filter(each -> each.username().equals(person.username()))
                .findFirst()
                .orElseThrow();
    }
}
