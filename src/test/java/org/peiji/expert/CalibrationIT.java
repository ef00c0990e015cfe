package org.peiji.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.SelfAssessments;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.expert.application.CalibrationRow;
import org.peiji.expert.application.CalibrationService;
import org.peiji.expert.application.CalibrationView;
import org.peiji.expert.application.ReviewProgressService;
import org.peiji.expert.application.ReviewSlots;
import org.peiji.expert.domain.ReviewPanel;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;

/** 评审校准 in the server: spread, the further slot, two pairs of eyes, raw beside adjusted, computing anew. */
class CalibrationIT extends InContainer {

    private static final AtomicInteger YEARS = new AtomicInteger(2080);

    @Inject
    private SelfAssessments bases;

    @Inject
    private ReviewDesk desk;

    @Inject
    private ReviewPanels panels;

    @Inject
    private CalibrationService calibration;

    @Inject
    private ReviewProgressService progress;

    @Inject
    private AssessmentRegister register;

    @Inject
    private BaseAssessmentService assessments;

    @Inject
    private Kept kept;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    private final int year = YEARS.getAndIncrement();

    @Test
    void scoresFarApartBringOneFurtherSlotAndNoSecond() {
        String number = bases.completed(year, List.of("D010")).get("D010");
        score(number, "0.9", "0.9", "0.5");
        assertEquals(ReviewPanel.State.OPEN, kept.state(number));
        assertEquals(4, kept.slots(number).size(), "three and a further one");
        assertEquals(List.of("EXTRA_SLOT"), kept.dispersions(number));
        assertEquals(3, panels.result(number).sealed());

        score(number, "0.2");
        assertEquals(ReviewPanel.State.COMPLETE, kept.state(number));
        assertEquals(4, kept.slots(number).size(), "only once");
        assertEquals(
                AssessmentStatus.RESULT_CONFIRMATION,
                as("ministry", () -> register.view(number)).status());
        PanelResult result = panels.result(number);
        assertEquals("MEAN-1", result.method());
        assertEquals(
                62.5,
                result.total().doubleValue(),
                result.means().size() * 0.005,
                "the mean of four, each criterion rounded to two decimals");
    }

    @Test
    void adjustmentByTwoPeopleStandsBesideTheRawTotal() {
        Map<String, String> numbers = bases.completed(year, List.of("D010", "D011"));
        String first = numbers.get("D010");
        score(first, "0.8", "0.8", "0.8");
        score(numbers.get("D011"), "0.55", "0.55", "0.55");
        String panel = kept.panel(first);
        String batch = kept.batch(first);

        assertThrows(Forbidden.class, () -> as("expert1", () -> propose(panel, "82", "R")));
        assertThrows(Refusal.class, () -> as("ministry", () -> propose(panel, "82", " ")));
        as("ministry", () -> propose(panel, "82", "R"));
        long id = kept.adjustment(first);
        assertEquals(
                "shell.refusal.fourEyes",
                assertThrows(Refusal.class, () -> as("ministry", () -> decide(id)))
                        .key());
        assertFalse(panels.result(first).isAdjusted(), "not before it is confirmed");
        as("ministry.leader", () -> decide(id));

        PanelResult result = panels.result(first);
        assertEquals(0, result.total().compareTo(new BigDecimal("80")));
        assertEquals(0, result.adjusted().compareTo(new BigDecimal("82")));
        assertEquals(
                0,
                as("ministry", () -> register.view(first)).total().compareTo(new BigDecimal("82")),
                "the assessment goes on with what counts");

        CalibrationView view = as("auditor", () -> calibration.calibration(batch));
        assertEquals(
                List.of(1, 2), view.rows().stream().map(CalibrationRow::rank).toList());
        assertTrue(view.rows().get(0).isAdjusted());
        assertTrue(view.rows().get(1).below(), "below the threshold of 60");
        String csv = Reader.signedIn("ministry")
                .get("/export/calibration.csv?batch=" + batch)
                .body();
        assertTrue(csv.contains("80.00") && csv.contains("82.00"), "raw and adjusted side by side: " + csv);
        assertEquals(List.of(), as("ministry", () -> calibration.recompute(batch)));

        as("ministry", () -> {
            assessments.confirmResult(bases.task(first), new Opinion(Decision.APPROVED, ""), null);
            return null;
        });
        assertEquals(
                "expert.refusal.notAdjustable",
                assertThrows(Refusal.class, () -> as("ministry", () -> propose(panel, "83", "R")))
                        .key(),
                "the case is decided");
    }

    @Test
    void whatWasChangedBehindTheBackIsFoundByComputingAnew() {
        String number = bases.completed(year, List.of("D010")).get("D010");
        score(number, "0.7", "0.7", "0.7");
        String batch = kept.batch(number);
        String slot = kept.slots(number).keySet().iterator().next();
        kept.changeComment(slot, "changed");
        List<PanelDifference> found = as("ministry", () -> calibration.recompute(batch));
        assertEquals(
                List.of(slot), found.stream().map(PanelDifference::slotNumber).toList());
        assertFalse(as("ministry", () -> progress.sheet(slot)).intact());
        kept.changeComment(slot, "T");
        assertEquals(List.of(), as("ministry", () -> calibration.recompute(batch)));
        assertTrue(as("ministry", () -> progress.sheet(slot)).intact());
    }

    @Test
    void twoLastExpertsWhoSealAtTheSameMomentLetTheCaseGoOnOnce() throws InterruptedException, ExecutionException {
        String number = bases.completed(year, List.of("D010")).get("D010");
        List<String> experts = List.copyOf(kept.slots(number).values());
        experts.forEach(expert -> desk.accept(accounts.actor(expert), SelfAssessments.title(year)));
        desk.score(accounts.actor(experts.get(0)), SelfAssessments.title(year), "0.7");
        List<Callable<Void>> last = experts.subList(1, 3).stream()
                .map(expert -> (Callable<Void>) () -> {
                    desk.score(accounts.actor(expert), SelfAssessments.title(year), "0.7");
                    return null;
                })
                .toList();
        kept.atOnce(last);
        assertEquals(ReviewPanel.State.COMPLETE, kept.state(number));
        assertEquals(1, kept.openTasks(number), "one task of confirmation");
    }

    /** The experts who are invited accept and seal, in turn with these shares of each weight. */
    private void score(String number, String... shares) {
        List<String> invited = kept.invited(number);
        assertEquals(shares.length, invited.size());
        for (int i = 0; i < shares.length; i++) {
            Actor expert = accounts.actor(invited.get(i));
            desk.acceptAndScore(expert, kept.slotOf(number, invited.get(i)), shares[i]);
        }
    }

    private Void propose(String panel, String total, String reason) {
        calibration.proposeAdjustment(panel, new BigDecimal(total), reason);
        return null;
    }

    private Void decide(long adjustment) {
        calibration.decideAdjustment(adjustment, true);
        return null;
    }

    private <T> T as(String username, Supplier<T> act) {
        return current.as(accounts.actor(username), act);
    }

    /** Panels as they are kept. */
    @ApplicationScoped
    static class Kept {

        @PersistenceContext
        private EntityManager em;

        @Resource
        private ManagedExecutorService threads;

        @Inject
        private ReviewSlots slots;

        @Inject
        private ApprovalRecords approvals;

        @Inject
        private Processes processes;

        void atOnce(List<Callable<Void>> acts) throws InterruptedException, ExecutionException {
            for (Future<Void> each : threads.invokeAll(acts)) {
                each.get();
            }
        }

        @Transactional
        public ReviewPanel.State state(String caseNumber) {
            return panelOf(caseNumber).state();
        }

        @Transactional
        public String panel(String caseNumber) {
            return panelOf(caseNumber).id();
        }

        @Transactional
        public String batch(String caseNumber) {
            return panelOf(caseNumber).batch().number();
        }

        @Transactional
        public long adjustment(String caseNumber) {
            return panelOf(caseNumber).adjustments().get(0).id();
        }

        @Transactional
        public int openTasks(String caseNumber) {
            return processes.tasks(caseNumber).size();
        }

        /** Slots with their experts. */
        @Transactional
        public Map<String, String> slots(String caseNumber) {
            Map<String, String> experts = new LinkedHashMap<>();
            panelOf(caseNumber).slots().forEach(slot -> experts.put(slot.number(), slot.expert()));
            return experts;
        }

        @Transactional
        public List<String> invited(String caseNumber) {
            return panelOf(caseNumber).slots().stream()
                    .filter(slot -> slot.state() == ReviewSlot.State.INVITED)
                    .map(ReviewSlot::expert)
                    .toList();
        }

        @Transactional
        public String slotOf(String caseNumber, String expert) {
            return panelOf(caseNumber).slots().stream()
                    .filter(slot -> expert.equals(slot.expert()))
                    .map(ReviewSlot::number)
                    .findFirst()
                    .orElseThrow();
        }

        /** What the table of dispersion has said of the case. */
        @Transactional
        public List<String> dispersions(String caseNumber) {
            return panelOf(caseNumber).slots().stream()
                    .flatMap(slot -> approvals.rulings(slot.number()).stream())
                    .filter(ruling -> ruling.table().equals("ScoreDispersion"))
                    .map(ruling -> ruling.ruling().text("consequence"))
                    .toList();
        }

        /** As somebody might who has the database before him. */
        @Transactional
        public void changeComment(String slot, String words) {
            em.createNativeQuery("update exp_review_slot set sheet_comment = ?1 where number = ?2")
                    .setParameter(1, words)
                    .setParameter(2, slot)
                    .executeUpdate();
            em.getEntityManagerFactory().getCache().evict(ReviewSlot.class);
        }

        private ReviewPanel panelOf(String caseNumber) {
            return slots.current(caseNumber).orElseThrow();
        }
    }
}
