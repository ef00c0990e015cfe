package org.peiji.designation;

import java.time.LocalDate;
import java.util.Set;
import org.peiji.organisation.OrganisationKind;

/**
 * 遴选通知: a round that is not closed, as the public reads its call.
 *
 * @param takesApplications true if colleges may submit today
 * @param provinceUntil last day for provinces; null if the round sets none
 * @param kinds kinds of institution that may apply; empty means every kind
 */
public record OpenCall(
        String number,
        String titleZh,
        String titleEn,
        String documentNumber,
        LocalDate opensAt,
        LocalDate closesAt,
        LocalDate provinceUntil,
        Set<OrganisationKind> kinds,
        LocalDate termStart,
        LocalDate termEnd,
        boolean takesApplications) {}
