package org.peiji.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peiji.programme.domain.CurriculumLevel.MODULE;
import static org.peiji.programme.domain.CurriculumLevel.SEGMENT;
import static org.peiji.programme.domain.CurriculumLevel.SESSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.programme.CurriculumSession;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammeState;
import org.peiji.programme.ProgrammeSummary;
import org.peiji.programme.SessionKind;

/** 课程方案: hours add up from the sessions, and a published version never changes. */
class CurriculumTest {

    private static final CurriculumOutline WHOLE = new CurriculumOutline(List.of(
            line(SEGMENT, 1, 1),
            module("aim"),
            session(4),
            session(6),
            module("aim"),
            session(2),
            line(SEGMENT, 2, 4),
            module("aim"),
            session(8)));

    @Test
    void hoursAddUpFromTheSessions() {
        assertThat(WHOLE.hours(0)).isEqualTo(12);
        assertThat(WHOLE.hours(1)).isEqualTo(10);
        assertThat(WHOLE.hours(3)).isEqualTo(6);
        assertThat(WHOLE.hours(4)).isEqualTo(2);
        assertThat(WHOLE.hours(6)).isEqualTo(8);
        assertThat(WHOLE.hours()).isEqualTo(20);
        assertThat(WHOLE.places()).containsExactly("1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2", "2.1", "2.1.1");
    }

    @Test
    void sessionsKnowTheirModuleAndTheMonthsOfTheirSegment() {
        List<CurriculumSession> sessions = WHOLE.sessions();
        assertThat(sessions).extracting(CurriculumSession::code).containsExactly("1.1.1", "1.1.2", "1.2.1", "2.1.1");
        assertThat(sessions.get(3).firstMonth()).isEqualTo(2);
        assertThat(sessions.get(3).lastMonth()).isEqualTo(4);
    }

    @Test
    void aLineCannotHangInTheAir() {
        assertThatThrownBy(() -> new CurriculumOutline(List.of(module("aim")))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CurriculumOutline(List.of(line(SEGMENT, 1, 1), session(4))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void everyProblemIsToldAtOnce() {
        CurriculumOutline poor = new CurriculumOutline(List.of(
                line(SEGMENT, 3, 4),
                module(""),
                line(SEGMENT, 2, 2),
                module("aim"),
                new CurriculumLine(SESSION, "", "", "", null, 0, 1, 1)));
        assertThat(poor.problems(20))
                .extracting(problem -> problem.place() + " " + problem.fault())
                .containsExactly(
                        "1.1 NO_OBJECTIVE",
                        "1.1 EMPTY_MODULE",
                        "2 MONTHS_GO_BACK",
                        "2.1.1 NO_TITLE",
                        "2.1.1 NO_KIND",
                        "2.1.1 NO_HOURS",
                        " HOURS_DIFFER");
        assertThat(new CurriculumOutline(List.of()).problems(20))
                .extracting(CurriculumProblem::fault)
                .contains(CurriculumFault.EMPTY);
        assertThat(WHOLE.problems(20)).isEmpty();
        assertThat(WHOLE.problems(21)).hasSize(1);
    }

    @Test
    void aPublishedVersionIsFrozenAndAChangeMakesTheNext() {
        Curriculum first = Curriculum.draft("CUR-1", programme(20, ProgrammeState.APPROVED));
        first.write(45, WHOLE);
        first.publish(programme(20, ProgrammeState.APPROVED), "officer", Instant.EPOCH);
        assertThatThrownBy(() -> first.write(45, new CurriculumOutline(List.of())))
                .isInstanceOf(Conflict.class);
        Curriculum second = first.next("CUR-2");
        second.write(40, new CurriculumOutline(WHOLE.lines().subList(0, 6)));
        assertThat(second.summary().edition()).isEqualTo(2);
        assertThat(second.summary().hours()).isEqualTo(12);
        assertThat(first.summary().hours()).isEqualTo(20);
        assertThat(first.summary().minutesPerHour()).isEqualTo(45);
        assertThatThrownBy(() -> second.next("CUR-3")).isInstanceOf(Conflict.class);
    }

    @Test
    void onlyWhatAddsUpToAnApprovedProgrammeIsPublished() {
        Curriculum curriculum = Curriculum.draft("CUR-1", programme(20, ProgrammeState.APPROVED));
        curriculum.write(45, WHOLE);
        assertThatThrownBy(() -> curriculum.publish(programme(19, ProgrammeState.APPROVED), "officer", Instant.EPOCH))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> curriculum.publish(programme(20, ProgrammeState.DRAFT), "officer", Instant.EPOCH))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> curriculum.write(29, WHOLE)).isInstanceOf(Refusal.class);
    }

    @Test
    void blocksChangePlacesWithAllThatTheyHold() {
        List<CurriculumLevel> levels =
                WHOLE.lines().stream().map(CurriculumLine::level).toList();
        assertThat(CurriculumOutline.end(levels, 1)).isEqualTo(4);
        assertThat(CurriculumOutline.before(levels, 4)).isEqualTo(1);
        assertThat(CurriculumOutline.before(levels, 6)).isZero();
        assertThat(CurriculumOutline.before(levels, 1)).isEqualTo(-1);
        assertThat(CurriculumOutline.before(levels, 5)).isEqualTo(-1);
        assertThat(CurriculumOutline.before(new ArrayList<>(levels), 3)).isEqualTo(2);
    }

    static CurriculumLine session(int hours) {
        return new CurriculumLine(SESSION, "session", "session", "", SessionKind.LECTURE, hours, 1, 1);
    }

    private static CurriculumLine module(String objective) {
        return new CurriculumLine(MODULE, "module", "module", objective, null, 0, 1, 1);
    }

    private static CurriculumLine line(CurriculumLevel level, int first, int last) {
        return new CurriculumLine(level, "segment", "segment", "", null, 0, first, last);
    }

    private static ProgrammeSummary programme(int hours, ProgrammeState state) {
        return new ProgrammeSummary(
                "PRG-1",
                "D001",
                "",
                "",
                "A42",
                "",
                "",
                ProgrammeKind.ADVANCED_SEMINAR,
                Set.of(),
                "HIGHER",
                hours,
                2026,
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
