package org.peiji.cohort.application;

import java.time.LocalDate;

/**
 * 名额分配建议: what the decision table proposes for a province.
 *
 * @param province code of the education authority
 * @param reason why, as the table says
 * @param version of the table
 */
public record QuotaProposal(
        String province, int places, boolean hard, LocalDate releaseOn, String reason, String version) {}
