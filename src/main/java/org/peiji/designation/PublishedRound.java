package org.peiji.designation;

import java.util.List;

/**
 * 公布名单: the list of one round as the public reads it.
 *
 * @param documentNumber number of the document that made the list public; null while none has
 * @param complete true if the list holds every base of the round
 * @param expected how many bases the round has in all; null while that is not known
 * @param bases the bases that are known, by province and number
 */
public record PublishedRound(
        String number,
        int year,
        String titleZh,
        String titleEn,
        String documentNumber,
        boolean complete,
        Integer expected,
        List<DesignatedBase> bases) {

    public int known() {
        return bases.size();
    }
}
