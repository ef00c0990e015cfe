package org.peiji.expert.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.peiji.expert.DossierEntry;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.listing.Bilingual;

/**
 * A dossier before it is released to a double-blind panel.
 *
 * @param entries what is left once the institution's names are taken out, in order
 * @param leftOut labels of the lines that name the institution and are left out
 * @param files all files of the case
 * @param copies redacted copies, by the id of the original
 */
public record ReleaseView(
        String number,
        String caseNumber,
        Bilingual subject,
        String organisationName,
        List<DossierEntry> entries,
        List<String> leftOut,
        List<FileNote> files,
        Map<String, FileNote> copies,
        Instant dueAt) {}
