package org.peiji.document.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentState;
import org.peiji.document.domain.DocumentArchive;
import org.peiji.document.domain.OfficialDocument;

/**
 * 公文 as a page shows it.
 *
 * @param address where anybody may check it
 * @param sha256 hash of the archived PDF; null until it is made
 * @param supersedes internal number of the document in whose place it stands
 * @param own true if the reader's organisation has issued it
 */
public record DocumentView(
        String number,
        DocumentKind kind,
        String documentNumber,
        String caseNumber,
        String holder,
        String subject,
        String subjectEn,
        String issuerName,
        LocalDate issuedOn,
        DocumentState state,
        String stateReason,
        Instant stateAt,
        String stateBy,
        String supersedes,
        String supersededBy,
        String address,
        String sha256,
        Map<String, String> facts,
        boolean own)
        implements Serializable {

    static DocumentView of(OfficialDocument document, String address, DocumentArchive archive, boolean own) {
        return new DocumentView(
                document.number(),
                document.kind(),
                document.documentNumber(),
                document.caseNumber(),
                document.holder(),
                document.subject(),
                document.subjectEn(),
                document.issuerName(),
                document.issuedOn(),
                document.state(),
                document.stateReason(),
                document.stateAt(),
                document.stateBy(),
                document.supersedes(),
                document.supersededBy(),
                address,
                archive == null ? null : archive.sha256(),
                document.facts(),
                own);
    }

    /** True if it may be revoked or superseded by the reader's office. */
    public boolean isOpen() {
        return own && state == DocumentState.ISSUED;
    }
}
