package org.peiji.enrolment.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peiji.enrolment.NominationListState;
import org.peiji.enrolment.NominationState;
import org.peiji.enrolment.application.NominationListView;
import org.peiji.platform.web.Texts;

/**
 * 推荐名单进度 of the open interface: where a school's list stands, and everybody on it.
 *
 * @param places how many are asked at a time; null for all
 * @param dueAt until when the head of the school should decide; null if the list does not wait
 */
@Schema(name = "NominationList")
public record NominationStatus(
        String number,
        String cohort,
        NominationListState state,
        String stateLabel,
        Integer places,
        Instant submittedAt,
        Instant dueAt,
        List<Line> nominees) {

    static NominationStatus of(NominationListView list, Texts texts) {
        return new NominationStatus(
                list.number(),
                list.cohort().number(),
                list.state(),
                texts.label(list.state()),
                list.places(),
                list.submittedAt(),
                list.dueAt(),
                list.nominees().stream()
                        .map(each -> new Line(
                                each.rank(),
                                each.username(),
                                each.state(),
                                texts.label(each.state()),
                                each.enrolment(),
                                each.dueAt()))
                        .toList());
    }

    /**
     * One person on it, by account.
     *
     * @param enrolment number of the enrolment that came of it; null if none did
     * @param dueAt until when the nominee may answer; null if not asked
     */
    @Schema(name = "NomineeStatus")
    public record Line(
            int rank, String username, NominationState state, String stateLabel, String enrolment, Instant dueAt) {}
}
