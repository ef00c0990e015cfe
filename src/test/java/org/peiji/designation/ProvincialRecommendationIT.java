package org.peiji.designation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.LAPSED;
import static org.peiji.approval.Decision.RETURNED;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.application.ApplicationCase;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.application.Comparison;
import org.peiji.designation.application.ComparisonService;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.RecommendationService;
import org.peiji.designation.application.WithdrawalService;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.Recommendation;
import org.peiji.designation.domain.RoundCall;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** 省级推荐 in the server: two people, one order, so many places, and what happens when nobody acts. */
class ProvincialRecommendationIT extends InContainer {

    private static final String PROVINCE = "A42";
    private static final List<String> COLLEGES = List.of("D001", "D009");

    @Inject
    private BaseApplicationService applications;

    @Inject
    private WithdrawalService withdrawals;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private BaseApplicationRegister register;

    @Inject
    private ComparisonService comparisons;

    @Inject
    private DesignationRoundService rounds;

    @Inject
    private ManagementService jobs;

    @Inject
    private RuntimeService running;

    @Inject
    private Worklist worklist;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Test
    void nobodyConfirmsTheOwnProposalAndGivingBackChangesNothingElse() {
        String number = applied("D009", round(Map.of()));
        propose(number, 1);
        assertEquals(
                "shell.refusal.fourEyes",
                assertThrows(Refusal.class, () -> confirm(first(), number, APPROVED))
                        .key());
        confirm(second(), number, RETURNED);
        assertEquals(ApplicationStatus.PROVINCE_REVIEW, seen(number).status());
        assertEquals(1, seen(number).recommendation().rank(), "the colleague finds what he or she wrote");
        propose(number, 2);
        confirm(second(), number, APPROVED);
        assertEquals(ApplicationStatus.FORMAL_CHECK, seen(number).status());
    }

    @Test
    void aCollegeReadsNothingOfAProposalBeforeItIsConfirmed() {
        String number = applied("D009", round(Map.of()));
        propose(number, 1);
        Actor college = accounts.actor(Role.BASE_OFFICER, "D009");
        ApplicationCase own = current.as(college, () -> register.find(number));
        assertEquals(null, own.recommendation());
        assertEquals(null, own.quota());
        confirm(second(), number, APPROVED);
        assertEquals(
                1,
                current.as(college, () -> register.find(number))
                        .recommendation()
                        .rank());
    }

    @Test
    void placesAreTakenByConfirmingAndGivenBackByWithdrawing() {
        String round = round(Map.of(PROVINCE, 1));
        String one = applied("D001", round);
        String other = applied("D009", round);
        assertRefused("designation.refusal.rankBeyond", () -> propose(one, 2));
        propose(one, 1);
        assertRefused("designation.refusal.rankGiven", () -> propose(other, 1));
        assertEquals(0, seen(one).quota().taken());
        confirm(second(), one, APPROVED);
        assertEquals(1, seen(one).quota().taken());
        current.as(accounts.actor(Role.BASE_DIRECTOR, "D001"), () -> {
            withdrawals.withdrawApplication(one, "");
            return null;
        });
        assertEquals(0, seen(other).quota().taken());
        propose(other, 1);
        confirm(second(), other, APPROVED);
        assertEquals(1, seen(other).quota().taken());
    }

    @Test
    void oneRankIsGivenOnceHoweverManyAskAtTheSameMoment() throws Exception {
        String round = round(Map.of(PROVINCE, 2));
        List<String> numbers =
                COLLEGES.stream().map(college -> applied(college, round)).toList();
        CyclicBarrier together = new CyclicBarrier(numbers.size());
        ExecutorService threads = Executors.newFixedThreadPool(numbers.size());
        List<Future<Boolean>> given = new ArrayList<>();
        for (String number : numbers) {
            String task = task(first(), number);
            given.add(threads.submit(() -> {
                together.await();
                try {
                    return current.as(first(), () -> {
                        recommendations.recommendApplication(task, new Opinion(APPROVED, ""), recommendation(1));
                        return true;
                    });
                } catch (Refusal taken) {
                    return false;
                }
            }));
        }
        int winners = 0;
        for (Future<Boolean> each : given) {
            winners += each.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, winners);
    }

    @Test
    void whatTheProvinceDoesNotHandleInTimeGoesOnWithoutItsOpinion() {
        String number = applied("D009", round(Map.of()));
        propose(number, 1);
        jobs.executeJob(jobs.createJobQuery().timers().activityId("ConfirmationOverdue").list().stream()
                .filter(job -> isOf(job.getProcessInstanceId(), number))
                .findFirst()
                .orElseThrow()
                .getId());
        ApplicationCase passed = seen(number);
        assertEquals(ApplicationStatus.FORMAL_CHECK, passed.status());
        assertTrue(passed.passedUnhandled());
        assertEquals(null, passed.recommendation(), "what nobody confirmed does not count");
        assertEquals(LAPSED, passed.trail().get(0).decision());
        assertFalse(current.as(first(), () -> worklist.count(searching(number))) > 0);
    }

    @Test
    void applicantsAreComparedWithinTheOwnProvinceOnly() {
        String round = round(Map.of(PROVINCE, 2));
        String one = applied("D001", round);
        String other = applied("D009", round);
        propose(other, 1);
        Comparison compared = current.as(first(), () -> comparisons.compare(round, PROVINCE));
        assertEquals(
                List.of(other, one),
                compared.candidates().stream().map(Comparison.Candidate::number).toList(),
                "by rank, those without one at the end");
        assertEquals(2, compared.quota().places());
        Actor neighbour = accounts.actor(Role.PROVINCE_OFFICER, "A61");
        assertThrows(Missing.class, () -> current.as(neighbour, () -> comparisons.compare(round, PROVINCE)));
        assertEquals(List.of(), current.as(neighbour, () -> comparisons.provinces(round)));
        assertEquals(
                2,
                current.as(ministry(), () -> comparisons.compare(round, PROVINCE))
                        .candidates()
                        .size());
    }

    @Test
    void everyHeadingThatIsMissingIsToldAtOnce() {
        Refusals refused = assertThrows(Refusals.class, () -> Recommendation.of(0, " ", null, ""));
        assertEquals(
                List.of("rank", "strengths", "support"),
                refused.faults().stream().map(Refusals.Fault::field).toList());
    }

    private void assertRefused(String key, Runnable act) {
        Refusals refused = assertThrows(Refusals.class, act::run);
        assertEquals(key, refused.faults().get(0).refusal().key());
    }

    private String round(Map<String, Integer> quotas) {
        LocalDate today = clock.today();
        return current.as(
                ministry(),
                () -> rounds.openRound(new RoundCall(
                        today.getYear(),
                        "R-1",
                        "R",
                        "R",
                        today,
                        today.plusDays(20),
                        today.plusDays(30),
                        quotas,
                        Set.of(),
                        null,
                        today.plusDays(60),
                        3)));
    }

    private String applied(String college, String round) {
        return current.as(accounts.actor(Role.BASE_OFFICER, college), () -> {
            String number = applications.draftApplication(round);
            DossierWriter.write(applications, number, dossier());
            applications.submitApplication(number, true);
            return number;
        });
    }

    private void propose(String number, int rank) {
        String task = task(first(), number);
        current.as(first(), () -> {
            recommendations.recommendApplication(task, new Opinion(APPROVED, ""), recommendation(rank));
            return null;
        });
    }

    private void confirm(Actor who, String number, Decision decision) {
        String task = task(second(), number);
        current.as(who, () -> {
            recommendations.confirmRecommendation(task, new Opinion(decision, "T"));
            return null;
        });
    }

    private static Recommendation recommendation(int rank) {
        return Recommendation.of(rank, "T", "", "T");
    }

    private ApplicationCase seen(String number) {
        return current.as(first(), () -> register.find(number));
    }

    private boolean isOf(String instance, String number) {
        return number.equals(running.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey());
    }

    private Actor first() {
        return accounts.actor("province42", Role.PROVINCE_OFFICER, PROVINCE);
    }

    private Actor second() {
        return accounts.actor("province42.second", Role.PROVINCE_OFFICER, PROVINCE);
    }

    private Actor ministry() {
        return accounts.actor("ministry");
    }

    private String task(Actor actor, String number) {
        Supplier<String> first =
                () -> worklist.page(searching(number), 0, 1).get(0).taskId();
        return current.as(actor, first);
    }

    private static WorkQuery searching(String text) {
        return new WorkQuery(Box.ALL, text, null, null, WorkQuery.Sort.DUE);
    }

    private static Dossier dossier() {
        Dossier dossier = new Dossier();
        dossier.setContactName("江清和");
        dossier.setContactPhone("027-00000009");
        dossier.setTrainingYears(6);
        dossier.setCohorts(24);
        dossier.setTrainees(1186);
        dossier.setFullTimeStaff(8);
        dossier.setExternalExperts(35);
        dossier.setTrainingRooms(6);
        dossier.setParallelCohorts(2);
        dossier.setCourseSystem("治理能力、专业建设、数字化转型、产教融合四个模块，共 64 门课程。");
        dossier.setSupportStaff("校领导牵头，培训中心主任专职负责。");
        dossier.setSupportRooms("专用培训楼一栋，可住宿 120 人。");
        dossier.setMatchingFunds(650_000);
        dossier.setFollowUp("结业后第 3、6、12 个月跟踪，由班主任负责回访。");
        return dossier;
    }
}
