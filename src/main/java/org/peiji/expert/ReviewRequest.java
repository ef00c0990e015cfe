package org.peiji.expert;

import java.util.List;

/**
 * 评审委托: what a feature asks a panel of experts to score. Criteria and dossier are frozen with it.
 *
 * @param caseNumber number of the asking case, e.g. {@code APP-2026-000031}; its files may be read by the panel
 * @param kind what is scored
 * @param subject the case in one line
 * @param organisation code of the organisation that is scored; nobody employed there may score it
 * @param organisationName its name
 * @param province code of its education authority; nobody employed in its province may score it
 * @param criteria what is scored, in order
 * @param dossier what is read, in order
 * @param slots how many experts score
 */
public record ReviewRequest(
        String caseNumber,
        ReviewKind kind,
        String subject,
        String organisation,
        String organisationName,
        String province,
        List<Criterion> criteria,
        List<DossierEntry> dossier,
        int slots) {}
