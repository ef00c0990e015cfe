package org.peiji.enrolment.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peiji.enrolment.NominationReason;
import org.peiji.enrolment.Nominee;

/**
 * 推荐名单 as it comes through the open interface.
 *
 * @param cohort number of the cohort
 * @param places how many are asked at a time; null for as many as the school has places, or all
 */
@Schema(name = "NominationSubmission")
public record NominationSubmission(String cohort, Integer places, List<Line> nominees) {

    List<Nominee> people() {
        return nominees == null
                ? List.of()
                : nominees.stream()
                        .map(line -> line == null
                                ? new Nominee(null, null, null, null)
                                : new Nominee(line.rank(), line.username(), line.reason(), line.words()))
                        .toList();
    }

    /**
     * 推荐人选.
     *
     * @param rank 1 for who is asked first; null for the next free one
     * @param username account of the nominee, who is a trainee of the school
     */
    @Schema(name = "Nominee")
    public record Line(Integer rank, String username, NominationReason reason, String words) {}
}
