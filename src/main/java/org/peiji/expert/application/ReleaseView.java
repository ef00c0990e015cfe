package org.peiji.expert.application;

import java.time.Instant;
import java.util.List;
import org.peiji.expert.DossierEntry;
import org.peiji.platform.file.FileNote;

/**
 * A dossier before it is released to a double-blind panel.
 *
 * @param entries what is left once the institution's names are taken out, in order
 * @param leftOut labels of the lines that name the institution and are left out
 * @param files all files of the case
 */
public record ReleaseView(
        String number,
        String caseNumber,
        String subject,
        String organisationName,
        List<DossierEntry> entries,
        List<String> leftOut,
        List<FileNote> files,
        Instant dueAt) {}
