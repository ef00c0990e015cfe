package org.peiji.expert;

import java.util.List;

/**
 * 评审委托: what a feature asks a panel of experts to score. Criteria and dossier are frozen with it.
 *
 * @param caseNumber number of the asking case, e.g. {@code APP-2026-000031}; its files may be read by the panel
 * @param kind what is scored
 * @param batch the round or campaign that the case belongs to; its cases are calibrated together
 * @param blind who knows whom
 * @param subject the case in one line, naming nobody
 * @param organisation code of the organisation that is scored
 * @param organisationName its name
 * @param province code of its education authority
 * @param criteria what is scored, in order
 * @param dossier what is read, in order
 * @param slots how many experts score
 */
public record ReviewRequest(
        String caseNumber,
        ReviewKind kind,
        Batch batch,
        BlindLevel blind,
        String subject,
        String organisation,
        String organisationName,
        String province,
        List<Criterion> criteria,
        List<DossierEntry> dossier,
        int slots) {

    /**
     * What the case belongs to.
     *
     * @param number number of the round or campaign
     * @param titleZh its title
     * @param titleEn its English title
     * @param scoreMethod version of the method by which sheets become a score; null for the usual one
     */
    public record Batch(String number, String titleZh, String titleEn, String scoreMethod) {

        /** A batch that is scored in the usual way. */
        public Batch(String number, String titleZh, String titleEn) {
            this(number, titleZh, titleEn, null);
        }
    }
}
