package org.peiji.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peiji.notice.LineState;
import org.peiji.notice.NoticeLine;
import org.peiji.notice.NoticeOutcome;
import org.peiji.notice.NoticeRequest;
import org.peiji.notice.NoticeState;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;

/** 公示 guards its own way, and never rewrites what was shown. */
class NoticeTest {

    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant END = DAY.plus(7, ChronoUnit.DAYS);

    @Test
    void whoSubmittedDoesNotApprove() {
        Notice notice = draft();
        notice.submit("first");
        assertThatThrownBy(() -> notice.approve("first"))
                .isInstanceOf(Refusal.class)
                .hasMessage("notice.refusal.ownNotice");
        notice.approve("second");
        assertThat(notice.state()).isEqualTo(NoticeState.SCHEDULED);
    }

    @Test
    void nothingIsApprovedTwice() {
        Notice notice = draft();
        notice.submit("first");
        notice.approve("second");
        assertThatThrownBy(() -> notice.approve("third")).isInstanceOf(Conflict.class);
    }

    @Test
    void objectionsAreTakenToTheLastMomentAndNoLonger() {
        Notice notice = running();
        assertThat(notice.acceptsObjections(END)).isTrue();
        assertThat(notice.acceptsObjections(END.plusMillis(1))).isFalse();
        notice.endPeriod();
        assertThat(notice.acceptsObjections(END)).isFalse();
    }

    @Test
    void renewedNoticeShowsWhatWasCorrectedAndTheOldOneStays() {
        Notice notice = running();
        notice.takeOff("1");
        notice.correct("2", "更正", "Corrected");
        notice.endPeriod();
        Notice renewed = notice.renew("NTC-2", END);
        assertThat(notice.state()).isEqualTo(NoticeState.SUPERSEDED);
        assertThat(notice.supersededBy()).isEqualTo("NTC-2");
        assertThat(notice.line("2").orElseThrow().textZh()).isEqualTo("乙");
        assertThat(renewed.supersedes()).isEqualTo("NTC-1");
        assertThat(renewed.line("2").orElseThrow().textZh()).isEqualTo("更正");
        assertThat(renewed.line("2").orElseThrow().state()).isEqualTo(LineState.LISTED);
        assertThat(renewed.takenOff()).containsExactly("1");
    }

    @Test
    void outcomeSaysWhetherTheListChanged() {
        Notice unchanged = running();
        unchanged.endPeriod();
        unchanged.conclude(END);
        assertThat(unchanged.outcome()).isEqualTo(NoticeOutcome.UNCHANGED);
        Notice changed = running();
        changed.takeOff("1");
        changed.endPeriod();
        changed.conclude(END);
        assertThat(changed.outcome()).isEqualTo(NoticeOutcome.CHANGED);
    }

    @Test
    void whatIsOverCannotBeWithdrawnOrChanged() {
        Notice notice = running();
        notice.endPeriod();
        notice.conclude(END);
        assertThatThrownBy(() -> notice.withdraw("R", END)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> notice.takeOff("1")).isInstanceOf(Conflict.class);
    }

    @Test
    void linesWithPersonalDataAreRefusedByTheirPlace() {
        assertThatThrownBy(() -> words(List.of(line("1", "甲"), line("2", "联系电话13900000000")))
                        .checked())
                .isInstanceOfSatisfying(
                        Refusals.class,
                        refusals -> assertThat(refusals.faults())
                                .singleElement()
                                .satisfies(fault -> {
                                    assertThat(fault.refusal().key()).isEqualTo("notice.refusal.personalLine");
                                    assertThat(fault.refusal().parameters()).containsExactly(2);
                                }));
    }

    @Test
    void codesStandOnce() {
        assertThatThrownBy(() -> words(List.of(line("1", "甲"), line("1", "乙"))).checked())
                .isInstanceOfSatisfying(
                        Refusals.class,
                        refusals -> assertThat(
                                        refusals.faults().get(0).refusal().key())
                                .isEqualTo("notice.refusal.twice"));
    }

    private static Notice running() {
        Notice notice = draft();
        notice.submit("first");
        notice.approve("second");
        notice.publish(DAY, END);
        return notice;
    }

    private static Notice draft() {
        return Notice.request(
                "NTC-1",
                "ROUND-1",
                words(List.of(line("1", "甲"), line("2", "乙"))).checked(),
                DAY);
    }

    private static NoticeDraft words(List<NoticeLine> lines) {
        return NoticeDraft.of(NoticeRequest.usual("ROUND-1", "标题", "T", "说明", "I", lines));
    }

    private static NoticeLine line(String code, String words) {
        return new NoticeLine(code, words, null, null, null, null);
    }
}
