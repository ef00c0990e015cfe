package org.peiji.designation.application;

import java.time.LocalDate;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundStatus;

/**
 * A round as the list of rounds shows it.
 *
 * @param takesApplications true if a college may submit today
 * @param applications how many applications were submitted
 * @param bases how many of its bases are known
 * @param expected how many bases it has in all; null while that is not known
 * @param own number of the reader's own application; null if there is none
 */
public record RoundRow(
        String number,
        int year,
        String titleZh,
        String titleEn,
        String documentNumber,
        String resultDocument,
        LocalDate opensAt,
        LocalDate closesAt,
        LocalDate termStart,
        LocalDate termEnd,
        RoundStatus status,
        boolean takesApplications,
        long applications,
        int bases,
        boolean complete,
        Integer expected,
        String own) {

    static RoundRow of(DesignationRound round, LocalDate today, long applications, int bases, String own) {
        return new RoundRow(
                round.number(),
                round.year(),
                round.titleZh(),
                round.titleEn(),
                round.documentNumber(),
                round.resultDocument(),
                round.opensAt(),
                round.closesAt(),
                round.termStart(),
                round.termEnd(),
                round.status(),
                round.isOpenOn(today),
                applications,
                bases,
                round.isListComplete(),
                round.expectedBases(),
                own);
    }

    /** True if the ministry may close it, as far as the days tell. */
    public boolean mayBeClosed(LocalDate today) {
        return status == RoundStatus.OPEN && today.isAfter(closesAt);
    }
}
