package org.peiji.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peiji.approval.Decision;
import org.peiji.cohort.PlaceLedger;
import org.peiji.cohort.PlaceRegister;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentRow;
import org.peiji.enrolment.application.EnrolmentView;
import org.peiji.enrolment.application.WishService;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/** Several wishes of one person: what an admission and a confirmed place do to the others. */
@ExtendWith(ArquillianExtension.class)
class WishIT extends InContainer {

    @Inject
    private EnrolmentStage stage;

    @Inject
    private PlaceStage places;

    @Inject
    private PlaceRegister register;

    @Inject
    private WishService wishes;

    @Inject
    private EnrolmentQueries queries;

    @Test
    void admissionToAHigherWishFreesThePlaceOfTheLowerOne() {
        List<String> cohorts = sameDays(2);
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        String higher = stage.endorsed(trainee, cohorts.get(0));
        String lower = stage.endorsed(trainee, cohorts.get(1));
        assertEquals(2, view(trainee, lower).wish());
        stage.admit(lower, Decision.ADMITTED);
        assertEquals(EnrolmentState.ENDORSED, view(trainee, higher).state(), "what is wanted more waits");
        Actor next = stage.newTrainee(EnrolmentStage.SCHOOL);
        String waiting = stage.endorsed(next, cohorts.get(1));
        stage.admit(waiting, Decision.WAITLISTED);
        stage.admit(higher, Decision.ADMITTED);
        assertEquals(EnrolmentState.WITHDRAWN, view(trainee, lower).state());
        assertEquals(WithdrawalReason.OTHER_WISH, view(trainee, lower).withdrawalReason());
        assertEquals(EnrolmentState.ADMITTED, view(next, waiting).state());
        assertEquals(new PlaceLedger(1, 0, 0, 1, 0), register.of(cohorts.get(0)));
        assertEquals(new PlaceLedger(1, 0, 0, 1, 0), register.of(cohorts.get(1)));
        assertEquals(List.of(), places.faultsWithEnrolments(cohorts.get(1)));
    }

    @Test
    void confirmedPlaceEndsTheWishesBeforeIt() {
        List<String> cohorts = sameDays(2);
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        String higher = stage.endorsed(trainee, cohorts.get(0));
        String lower = stage.endorsed(trainee, cohorts.get(1));
        stage.admit(lower, Decision.ADMITTED);
        stage.answer(trainee, lower, Decision.CONFIRMED);
        assertEquals(EnrolmentState.CONFIRMED, view(trainee, lower).state());
        assertEquals(EnrolmentState.WITHDRAWN, view(trainee, higher).state());
        assertEquals(WithdrawalReason.OTHER_WISH, view(trainee, higher).withdrawalReason());
    }

    @Test
    void traineeOrdersThreeWishesAndHasNoFourth() {
        List<String> cohorts = sameDays(4);
        Actor trainee = stage.newTrainee(EnrolmentStage.SCHOOL);
        String first = stage.endorsed(trainee, cohorts.get(0));
        String second = stage.endorsed(trainee, cohorts.get(1));
        String third = stage.enrol(trainee, cohorts.get(2));
        assertEquals(
                "enrolment.refusal.wishes",
                assertThrows(Refusal.class, () -> stage.enrol(trainee, cohorts.get(3)))
                        .key());
        move(trainee, third, true);
        move(trainee, first, true);
        assertEquals(List.of(first, third, second), order(trainee));
        assertEquals(3, view(trainee, second).wish());
        assertThrows(Refusal.class, () -> move(stage.newTrainee(EnrolmentStage.SCHOOL), first, false));
        stage.admit(second, Decision.ADMITTED);
        assertEquals(
                "enrolment.refusal.wishSettled",
                assertThrows(Refusal.class, () -> move(trainee, third, false)).key());
    }

    /** Cohorts of different programmes on the same days, one place each. */
    private List<String> sameDays(int many) {
        LocalDate starts = stage.plan(stage.programme(), 1).starts();
        return IntStream.range(0, many)
                .mapToObj(i -> stage.published(stage.planFrom(stage.programme(), 1, starts)))
                .toList();
    }

    private void move(Actor trainee, String wish, boolean up) {
        stage.as(trainee, () -> {
            wishes.moveWish(wish, up);
            return null;
        });
    }

    private List<String> order(Actor trainee) {
        return stage.as(trainee, wishes::wishes).rows().stream()
                .map(EnrolmentRow::number)
                .toList();
    }

    private EnrolmentView view(Actor trainee, String enrolment) {
        return stage.as(trainee, () -> queries.enrolment(enrolment));
    }
}
