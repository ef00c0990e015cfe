package org.peiji.designation;

import java.time.LocalDate;

/**
 * 基地: a designated college as other features and the public see it.
 *
 * @param number number of the designation, e.g. {@code BASE-2026-000012}
 * @param organisation code of the college
 * @param nameZh its name when it was designated
 * @param nameEn its English name
 * @param authority code of the education authority of its province
 * @param termStart first day of the term; null where no source tells it
 * @param termEnd last day of the term; null where no source tells it
 */
public record DesignatedBase(
        String number,
        String organisation,
        String nameZh,
        String nameEn,
        String authority,
        DesignationKind kind,
        DesignationStatus status,
        LocalDate termStart,
        LocalDate termEnd,
        String decisionDocument) {}
