package org.peiji.expert.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.peiji.expert.Criterion;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.ReviewKind;
import org.peiji.platform.file.FileNote;

/**
 * What an expert sees of a case: the frozen dossier, the criteria, the own draft. Nothing of other experts, and
 * nothing that the case's offices wrote.
 */
public record ScoringView(
        String slotNumber,
        ReviewKind kind,
        String subject,
        String organisationName,
        List<Criterion> criteria,
        List<DossierEntry> dossier,
        List<FileNote> files,
        Map<String, BigDecimal> scores,
        String comment) {}
