package org.peiji.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentState;
import org.peiji.document.domain.DocumentArchive;
import org.peiji.document.domain.OfficialDocument;

/** 公文核验: anybody who holds a document's code may read what was issued under it, and whether it still stands. */
@ApplicationScoped
public class PublicVerification {

    @Inject
    private Documents documents;

    /** Empty if no document bears that code. */
    @Transactional
    public Optional<IssuedFacts> verify(String code) {
        return code == null || code.isBlank()
                ? Optional.empty()
                : documents
                        .withCode(code.strip().toLowerCase(java.util.Locale.ROOT))
                        .map(this::facts);
    }

    private IssuedFacts facts(OfficialDocument document) {
        return new IssuedFacts(
                document.kind(),
                document.documentNumber(),
                document.publicHolder(),
                document.subject(),
                document.subjectEn(),
                document.issuerName(),
                document.issuedOn(),
                document.state(),
                document.stateAt(),
                document.supersededBy() == null
                        ? null
                        : documents.require(document.supersededBy()).documentNumber(),
                documents
                        .archived(document.number())
                        .map(DocumentArchive::sha256)
                        .orElse(null));
    }

    /**
     * What was issued.
     *
     * @param holder masked if it is a person
     * @param stateAt when it was revoked or superseded; null while it stands
     * @param replacement number of the document that stands in its place; null if there is none
     * @param sha256 hash of the PDF; null until it is made
     */
    public record IssuedFacts(
            DocumentKind kind,
            String documentNumber,
            String holder,
            String subject,
            String subjectEn,
            String issuerName,
            LocalDate issuedOn,
            DocumentState state,
            Instant stateAt,
            String replacement,
            String sha256) {}
}
