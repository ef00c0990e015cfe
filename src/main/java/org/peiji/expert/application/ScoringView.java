package org.peiji.expert.application;

import java.time.Instant;
import java.util.List;
import org.peiji.expert.BlindLevel;
import org.peiji.expert.Criterion;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.ReviewKind;
import org.peiji.expert.domain.ConflictOfInterest;
import org.peiji.expert.domain.ScoreSheet;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.listing.Bilingual;

/**
 * What an expert sees of a case: the frozen dossier, the criteria, the own draft. Nothing of other experts, and
 * nothing that the case's offices wrote. With a hard conflict neither dossier, nor criteria, nor files.
 *
 * @param organisationName null if double blind
 * @param conflicts hard conflicts that bar the way to the dossier; empty as a rule
 */
public record ScoringView(
        String slotNumber,
        ReviewKind kind,
        BlindLevel blind,
        Bilingual subject,
        String organisationName,
        List<ConflictOfInterest> conflicts,
        List<Criterion> criteria,
        List<DossierEntry> dossier,
        List<FileNote> files,
        ScoreSheet draft,
        Instant dueAt) {}
