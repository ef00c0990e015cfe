package org.peiji.expert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.expert.BlindLevel;
import org.peiji.expert.Criterion;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.ReviewRequest;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

/** 评审组 and 评审席位: who may do what, in which order, and what proves a sealed sheet. */
class ReviewPanelTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");
    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("A", "甲", "A", BigDecimal.TEN), new Criterion("B", "乙", "B", BigDecimal.valueOf(20)));

    private ReviewPanel panel;
    private ReviewSlot slot;

    @BeforeEach
    void openPanel() {
        panel = panel(BlindLevel.SINGLE);
        slot = panel.addSlot("REV-1", null);
    }

    @Test
    void nobodyScoresBeforeAccepting() {
        slot.invite("e1", NOW);
        assertThatThrownBy(() -> seal(slot, "5", "10")).isInstanceOf(Conflict.class);
        slot.accept(NOW);
        seal(slot, "5", "10");
        assertThat(slot.state()).isEqualTo(ReviewSlot.State.SEALED);
        assertThat(panel.isThrough()).isTrue();
    }

    @Test
    void sealedSheetCannotBeChangedAndItsHashProvesIt() throws ReflectiveOperationException {
        acceptAndSeal(slot, "e1", "5", "10");
        assertThat(slot.seal()).hasSize(64);
        assertThat(slot.isIntact()).isTrue();
        ScoreSheet other = new ScoreSheet(Map.of(), "x");
        assertThatThrownBy(() -> slot.keepDraft(other, "{}", "{}")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> seal(slot, "6", "10")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> slot.vacate(InvitationAnswer.RECUSED, "x", NOW))
                .isInstanceOf(Conflict.class);

        for (String field : List.of("scores", "reasons", "comment")) {
            Field kept = ReviewSlot.class.getDeclaredField(field);
            kept.setAccessible(true);
            Object before = kept.get(slot);
            kept.set(slot, "{\"A\":\"9\"}");
            assertThat(slot.isIntact())
                    .as(field + " was changed behind its back")
                    .isFalse();
            kept.set(slot, before);
        }
        assertThat(slot.isIntact()).isTrue();
    }

    @Test
    void extremeScoresNeedAReasonEach() {
        slot.invite("e1", NOW);
        slot.accept(NOW);
        assertThatThrownBy(() -> seal(slot, "2", "20")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("expert.refusal.reasons");
            assertThat(refusal.parameters()).containsExactly("A、B");
        });
        assertThatThrownBy(() -> seal(slot, "2.1", "20.01"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("expert.refusal.scores"));
        slot.seal(CRITERIA, new ScoreSheet(sheet("2", "20"), Map.of("A", "low", "B", "full"), "c"), "{}", "{}", NOW);
        assertThat(slot.state()).isEqualTo(ReviewSlot.State.SEALED);
    }

    @Test
    void replacedExpertTakesTheDraftAlongAndIsRemembered() {
        slot.invite("e1", NOW);
        slot.accept(NOW);
        slot.keepDraft(new ScoreSheet(sheet("3", "4"), "words"), "{\"A\":\"3\"}", "{}");
        slot.vacate(InvitationAnswer.RECUSED, "conflict", NOW);
        assertThat(slot.scores()).isEqualTo("{}");
        assertThat(slot.comment()).isEmpty();
        slot.invite("e2", NOW);
        assertThat(slot.invitations())
                .extracting(Invitation::answer)
                .containsExactly(InvitationAnswer.RECUSED, InvitationAnswer.PENDING);
    }

    @Test
    void overdueExpertKeepsTheDraftWhenTimeIsExtended() {
        slot.invite("e1", NOW);
        slot.accept(NOW);
        slot.keepDraft(new ScoreSheet(sheet("3", "4"), "words"), "{\"A\":\"3\"}", "{}");
        slot.miss();
        assertThatThrownBy(() -> seal(slot, "3", "5")).isInstanceOf(Conflict.class);
        slot.resume();
        assertThat(slot.comment()).isEqualTo("words");
        seal(slot, "3", "5");
    }

    @Test
    void onlySheetOfAPanelCannotBeClosed() {
        assertThatThrownBy(() -> slot.close(NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("expert.refusal.lastSheet"));
        ReviewSlot second = panel.addSlot("REV-2", null);
        slot.close(NOW);
        acceptAndSeal(second, "e1", "5", "10");
        assertThat(panel.isThrough()).isTrue();
    }

    @Test
    void adjustmentCountsWhenASecondPersonConfirmsItAndKeepsBothTotals() {
        acceptAndSeal(slot, "e1", "5", "10");
        assertThatThrownBy(() -> propose("20", "why")).isInstanceOf(Refusal.class);
        panel.complete(new BigDecimal("15.00"));
        assertThatThrownBy(() -> propose("20", " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> propose("30.01", "why")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> propose("15", "why")).isInstanceOf(Refusal.class);
        ScoreAdjustment adjustment = propose("18", "why");
        assertThat(panel.adjustedTotal()).isEqualByComparingTo("15");
        assertThatThrownBy(() -> propose("19", "why")).as("one at a time").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> panel.decide(adjustment, true, actor("one"), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("shell.refusal.fourEyes"));
        panel.decide(adjustment, true, actor("two"), NOW);
        assertThat(panel.rawTotal()).isEqualByComparingTo("15");
        assertThat(panel.adjustedTotal()).isEqualByComparingTo("18");
        assertThat(adjustment.before()).isEqualByComparingTo("15");
        assertThatThrownBy(() -> panel.decide(adjustment, false, actor("two"), NOW))
                .isInstanceOf(Conflict.class);
        panel.conclude();
        assertThatThrownBy(() -> propose("20", "why")).as("the case is decided").isInstanceOf(Refusal.class);
    }

    @Test
    void doubleBlindPanelReleasesOnlyWhatIsMarked() {
        ReviewPanel blind = panel(BlindLevel.DOUBLE);
        blind.awaitRelease("RLS-1");
        assertThat(blind.releases("f1")).isFalse();
        blind.release("[]", List.of("f1"));
        assertThat(blind.releases("f1")).isTrue();
        assertThat(blind.releases("f2")).isFalse();
        assertThat(panel.releases("f2")).as("single blind, all files").isTrue();
    }

    @Test
    void redactionLeavesNoNameOfTheInstitution() {
        Redaction redaction = new Redaction(List.of("东篱职业学院", "Dongli Vocational College"));
        List<DossierEntry> left = redaction.of(List.of(
                new DossierEntry("s", "单位", "东篱职业学院", null, true),
                new DossierEntry("s", "东篱职业学院概况", "我院（东篱职业学院，DONGLI vocational college）始建"),
                new DossierEntry("s", "x", null)));
        assertThat(left).hasSize(2);
        assertThat(left.toString())
                .doesNotContain("东篱职业学院")
                .doesNotContainIgnoringCase("dongli")
                .contains("▇▇▇");
        assertThat(redaction.isNamedIn("东篱职业学院制度.pdf")).isTrue();
        assertThat(redaction.isNamedIn("制度.pdf")).isFalse();
    }

    private ScoreAdjustment propose(String total, String why) {
        return panel.adjust(BigDecimal.valueOf(30), new BigDecimal(total), why, actor("one"), NOW);
    }

    private static void acceptAndSeal(ReviewSlot slot, String expert, String a, String b) {
        slot.invite(expert, NOW);
        slot.accept(NOW);
        seal(slot, a, b);
    }

    private static void seal(ReviewSlot slot, String a, String b) {
        slot.seal(CRITERIA, new ScoreSheet(sheet(a, b), "c"), "{\"A\":\"" + a + "\"}", "{}", NOW);
    }

    private static Map<String, BigDecimal> sheet(String a, String b) {
        return Map.of("A", new BigDecimal(a), "B", new BigDecimal(b));
    }

    private static Actor actor(String name) {
        return new Actor(name, name, Role.MINISTRY_ADMIN, "MOE", "MOE", null);
    }

    private static ReviewPanel panel(BlindLevel blind) {
        return new ReviewPanel(
                "PNL-1",
                new ReviewRequest(
                        "APP-1",
                        ReviewKind.DESIGNATION,
                        new ReviewRequest.Batch("R-1", "批", "B"),
                        blind,
                        "s",
                        "D001",
                        "n",
                        "A42",
                        CRITERIA,
                        List.of(),
                        1),
                null,
                "[]",
                "[]",
                NOW);
    }
}
