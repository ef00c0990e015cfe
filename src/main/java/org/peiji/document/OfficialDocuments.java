package org.peiji.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.peiji.document.application.DocumentArchives;
import org.peiji.document.application.DocumentCounters;
import org.peiji.document.application.DocumentNumbering;
import org.peiji.document.application.Documents;
import org.peiji.document.domain.OfficialDocument;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.time.BusinessClock;

/**
 * 公文签发: what features call within their own transaction. Freezes the facts and gives the number; the PDF is made
 * later, so that deciding stays short and a rare character never stops a decision.
 */
@ApplicationScoped
public class OfficialDocuments {

    @Inject
    private Documents documents;

    @Inject
    private DocumentArchives archives;

    @Inject
    private DocumentCounters counters;

    @Inject
    private DocumentNumbering numbering;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private BusinessClock clock;

    /**
     * Issues a document. If the case has a valid one of the kind already, the new one supersedes it.
     *
     * @return its internal number
     */
    @Transactional
    public String issue(DocumentOrder order) {
        OfficialDocument issued = documents
                .validOf(order.caseNumber(), order.kind())
                .map(earlier -> supersede(earlier, order))
                .orElseGet(() -> add(order));
        return issued.number();
    }

    /** True if the case has a valid document of that kind. */
    @Transactional
    public boolean has(String caseNumber, DocumentKind kind) {
        return documents.validOf(caseNumber, kind).isPresent();
    }

    /**
     * The paper of the valid document of that kind, for whoever the feature shows it to; empty if the case has none.
     *
     * @throws org.peiji.platform.failure.Refusal if a character has no glyph
     */
    @Transactional
    public Optional<Paper> paper(String caseNumber, DocumentKind kind) {
        return documents
                .validOf(caseNumber, kind)
                .map(document -> new Paper(
                        document.documentNumber() + ".pdf",
                        archives.of(document.number()).content()));
    }

    /** 公文正本: the PDF of a document, with a name for it. */
    public record Paper(String name, byte[] content) {}

    /** Revokes the valid document of that kind, if the case has one: what it says is no longer so. */
    @Transactional
    public void revoke(String caseNumber, DocumentKind kind, String reason) {
        documents
                .validOf(caseNumber, kind)
                .ifPresent(document -> document.revoke(reason, numbering.systemName(), clock.instant()));
    }

    private OfficialDocument supersede(OfficialDocument earlier, DocumentOrder order) {
        OfficialDocument next = add(order);
        earlier.supersede(next, numbering.reissueReason(), numbering.systemName(), clock.instant());
        return next;
    }

    private OfficialDocument add(DocumentOrder order) {
        int year = clock.today().getYear();
        int place = counters.next(order.kind(), order.issuer(), year);
        OfficialDocument document = OfficialDocument.issue(
                numbers.next("DOC"),
                numbering.number(order.kind(), order.issuer(), year, place),
                order,
                organisations.nameOn(order.issuer(), clock.today()),
                clock.today(),
                clock.instant());
        documents.add(document);
        return document;
    }
}
