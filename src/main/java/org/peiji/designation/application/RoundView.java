package org.peiji.designation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peiji.designation.domain.ProvincialQuota;
import org.peiji.designation.domain.RoundChange;
import org.peiji.organisation.OrganisationKind;

/**
 * A round as its page shows it.
 *
 * @param provinceUntil last day for provinces; null if the round sets none
 * @param kinds kinds of institution that may apply; empty means every kind
 * @param quotas places of the provinces within the reader's scope; empty for colleges and if the round limits nobody
 * @param changes what was announced and then changed, latest first
 */
public record RoundView(
        RoundRow round,
        LocalDate provinceUntil,
        Set<OrganisationKind> kinds,
        List<ProvincialQuota> quotas,
        List<RoundChange> changes) {}
