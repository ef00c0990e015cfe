package org.peiji.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionRecord;
import org.peiji.approval.Opinion;
import org.peiji.assessment.application.AssessmentFilter;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentRow;
import org.peiji.assessment.application.AssessmentView;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.assessment.application.CampaignService;
import org.peiji.assessment.domain.Claim;
import org.peiji.expert.ReviewDesk;
import org.peiji.ground.InContainer;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkQuery;
import org.peiji.worklist.Worklist;

/** 基地考核 in the server: campaign, self-assessment, three experts, confirmation and grade, as the demo people live it. */
class BaseAssessmentIT extends InContainer {

    private static final AtomicInteger YEARS = new AtomicInteger(2040);
    private static final int EXPERTS = 8;

    @Inject
    private CampaignService campaigns;

    @Inject
    private BaseAssessmentService service;

    @Inject
    private AssessmentRegister register;

    @Inject
    private ReviewDesk desk;

    @Inject
    private Worklist worklist;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    private String campaign;
    private String title;
    private String first;
    private String second;

    @BeforeEach
    void theMinistryOpensACampaign() {
        int year = YEARS.getAndIncrement();
        title = "T-" + year;
        campaign = as(ministry(), () -> campaigns.openCampaign(year, title, title, "2026.1", List.of("D010", "D011")));
        first = numberOf("D010");
        second = numberOf("D011");
    }

    @Test
    void anAssessmentGoesAllTheWayToItsGradeAndTheLastOneClosesTheCampaign() {
        complete("D010", first);
        expertsScore("0.9");
        assertEquals(new BigDecimal("90.00"), seenBy(ministry(), first).total());
        confirm(first, Decision.APPROVED, null);

        AssessmentView closed = seenBy(officer("D010"), first);
        assertEquals(AssessmentStatus.CLOSED, closed.status());
        assertEquals(Grade.EXCELLENT, closed.grade());
        assertEquals(new BigDecimal("90.00"), closed.total());
        DecisionRecord ruling = as(ministry(), () -> register.rulings(first)).get(0);
        assertEquals("AssessmentGrade", ruling.table());
        assertEquals("2026.1", ruling.version());
        assertEquals(90.0, ruling.ruling().inputs().get("total"));
        assertEquals(
                CampaignStatus.OPEN,
                as(ministry(), () -> campaigns.campaign(campaign)).status());

        complete("D011", second);
        expertsScore("0.5");
        confirm(second, Decision.APPROVED, null);
        assertEquals(Grade.FAIL, seenBy(ministry(), second).grade());
        assertEquals(
                CampaignStatus.CLOSED,
                as(ministry(), () -> campaigns.campaign(campaign)).status());
    }

    @Test
    void returnedResultIsSupplementedAndScoredAnew() {
        complete("D010", first);
        expertsScore("0.7");
        assertEquals(
                "approval.refusal.noReason",
                assertThrows(Refusal.class, () -> confirm(first, Decision.RETURNED, null, ""))
                        .key());
        confirm(first, Decision.RETURNED, null, "E1");
        assertEquals(AssessmentStatus.RETURNED, seenBy(officer("D010"), first).status());

        String task = task(officer("D010"), first);
        run(officer("D010"), () -> {
            int begunWith = service.sections(task, Step.SUPPLEMENT).get("E").number();
            service.saveSection(task, Step.SUPPLEMENT, "E", begunWith, Map.of("E1", new Claim(BigDecimal.TEN, "E1")));
            service.supplementSelfAssessment(task, "");
        });
        assertNull(seenBy(ministry(), first).total(), "earlier points do not stand any more");
        expertsScore("0.8");
        confirm(first, Decision.APPROVED, null);

        assertEquals(Grade.GOOD, seenBy(ministry(), first).grade());
        assertEquals(4, as(ministry(), () -> register.trail(first)).size());
    }

    @Test
    void vetoFailsTheBaseWhateverItsTotal() {
        complete("D010", first);
        expertsScore("1");
        confirm(first, Decision.APPROVED, "V");

        AssessmentView view = seenBy(officer("D010"), first);
        assertEquals(Grade.FAIL, view.grade());
        assertEquals("V", view.vetoReason());
        assertEquals(new BigDecimal("100.00"), view.total());
    }

    @Test
    void secondConfirmationIsAConflict() {
        complete("D010", first);
        expertsScore("0.8");
        String task = task(ministry(), first);
        run(ministry(), () -> service.confirmResult(task, new Opinion(Decision.APPROVED, ""), null));

        assertThrows(
                Conflict.class,
                () -> run(ministry(), () -> service.confirmResult(task, new Opinion(Decision.APPROVED, ""), null)));
    }

    @Test
    void refusedSelfAssessmentLeavesTaskAndRowAsTheyWere() {
        String task = task(officer("D010"), first);
        Map<String, Claim> claims = claims();
        claims.put("A1", new Claim(new BigDecimal("4.01"), "T"));

        assertEquals(
                "assessment.refusal.claims",
                assertThrows(Refusal.class, () -> run(officer("D010"), () -> write(task, claims)))
                        .key());
        assertEquals(
                AssessmentStatus.SELF_ASSESSMENT, seenBy(officer("D010"), first).status());
        assertTrue(
                as(officer("D010"), () -> service.sections(task, Step.COMPLETE)).isEmpty());
        run(officer("D010"), () -> write(task, claims()));
        assertEquals(task, task(officer("D010"), first));
    }

    @Test
    void everybodySeesWhatTheScopeLetsThrough() {
        complete("D010", first);
        expertsScore("0.8");

        assertThrows(Missing.class, () -> seenBy(officer("D011"), first));
        assertThrows(Missing.class, () -> seenBy(province("A42"), first));
        assertThrows(Missing.class, () -> as(officer("D011"), () -> register.trail(first)));
        assertThrows(Forbidden.class, () -> seenBy(accounts.actor("expert1"), first));
        assertThrows(Forbidden.class, () -> as(officer("D010"), () -> register.panel(first)));
        assertEquals(List.of(first), listed(officer("D010")));
        assertEquals(List.of(first), listed(province("A61")));
        assertEquals(List.of(), listed(province("A42")));
        assertEquals(2, listed(ministry()).size());

        for (Actor outside : List.of(officer("D010"), province("A61"))) {
            AssessmentView view = seenBy(outside, first);
            assertFalse(view.scored(), "no score before closing");
            assertNull(view.total());
            assertTrue(view.dimensions().stream()
                    .flatMap(dimension -> dimension.lines().stream())
                    .allMatch(line -> line.points() == null));
            assertNull(rows(outside).get(0).total());
        }
        assertNotNull(seenBy(ministry(), first).total());
    }

    private void complete(String college, String number) {
        String task = task(officer(college), number);
        run(officer(college), () -> {
            write(task, claims());
            service.completeSelfAssessment(task);
        });
    }

    private void write(String task, Map<String, Claim> claims) {
        for (String dimension : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
            service.saveSection(task, Step.COMPLETE, dimension, 0, claims);
        }
    }

    private Map<String, Claim> claims() {
        Map<String, Claim> claims = new HashMap<>();
        as(ministry(), () -> campaigns.tree("2026.1"))
                .dimensions()
                .forEach(dimension -> dimension
                        .indicators()
                        .forEach(indicator -> claims.put(indicator.code(), new Claim(indicator.weight(), "T"))));
        return claims;
    }

    /** Every expert with an open sheet of this campaign seals it, giving the same share of each weight. */
    private void expertsScore(String share) {
        IntStream.rangeClosed(1, EXPERTS)
                .mapToObj(each -> accounts.actor("expert" + each))
                .forEach(expert -> desk.acceptAndScore(expert, title, share));
    }

    private void confirm(String number, Decision decision, String veto) {
        confirm(number, decision, veto, "");
    }

    private void confirm(String number, Decision decision, String veto, String words) {
        String task = task(ministry(), number);
        run(ministry(), () -> service.confirmResult(task, new Opinion(decision, words), veto));
    }

    private String numberOf(String college) {
        return rows(officer(college)).get(0).number();
    }

    private List<String> listed(Actor reader) {
        return rows(reader).stream().map(AssessmentRow::number).toList();
    }

    private List<AssessmentRow> rows(Actor reader) {
        return as(reader, () -> register.page(AssessmentFilter.campaign(campaign), 0, 20));
    }

    private AssessmentView seenBy(Actor reader, String number) {
        return as(reader, () -> register.view(number));
    }

    private String task(Actor actor, String number) {
        return as(actor, () -> worklist.page(searching(number), 0, 1)).get(0).taskId();
    }

    private Actor ministry() {
        return accounts.actor(Role.MINISTRY_ADMIN, OrganisationDirectory.MINISTRY);
    }

    private Actor province(String authority) {
        return accounts.actor(Role.PROVINCE_OFFICER, authority);
    }

    private Actor officer(String college) {
        return accounts.actor(Role.BASE_OFFICER, college);
    }

    private void run(Actor actor, Runnable act) {
        as(actor, () -> {
            act.run();
            return null;
        });
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }

    private static WorkQuery searching(String text) {
        return new WorkQuery(Box.ALL, text, null, null, WorkQuery.Sort.DUE);
    }
}
