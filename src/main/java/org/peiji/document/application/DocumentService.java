package org.peiji.document.application;

import static org.peiji.platform.security.Permission.DOCUMENT_READ;
import static org.peiji.platform.security.Permission.DOCUMENT_REVOKE_DOCUMENT;
import static org.peiji.platform.security.Permission.DOCUMENT_SUPERSEDE_DOCUMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.peiji.document.domain.OfficialDocument;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 公文管理: reading official documents, revoking them and putting corrected ones in their place. */
@ApplicationScoped
public class DocumentService {

    @Inject
    private Documents documents;

    @Inject
    private DocumentRenderer renderer;

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
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** A page of what the reader's office has issued; those who see the whole country see all. */
    @Transactional
    @Requires(DOCUMENT_READ)
    public List<DocumentView> page(DocumentFilter filter, int first, int size) {
        return documents.page(bounded(filter), first, size).stream()
                .map(this::view)
                .toList();
    }

    @Transactional
    @Requires(DOCUMENT_READ)
    public int count(DocumentFilter filter) {
        return documents.count(bounded(filter));
    }

    /** The documents of a case that the reader may read, latest first. */
    @Transactional
    @Requires(DOCUMENT_READ)
    public List<DocumentView> of(String caseNumber) {
        return documents.of(caseNumber).stream()
                .filter(this::isReadable)
                .map(this::view)
                .toList();
    }

    @Transactional
    @Requires(DOCUMENT_READ)
    public DocumentView find(String number) {
        return view(readable(number));
    }

    /**
     * The archived PDF; made now if nobody has asked for it before.
     *
     * @throws Refusal if a character has no glyph
     */
    @Transactional
    @Requires(DOCUMENT_READ)
    public Download download(String number) {
        OfficialDocument document = readable(number);
        return new Download(
                document.documentNumber() + ".pdf", archives.of(number).content());
    }

    @Transactional
    @Requires(DOCUMENT_REVOKE_DOCUMENT)
    public void revokeDocument(String number, String reason) {
        own(number).revoke(reason, current.get().personName(), clock.instant());
    }

    /**
     * Issues a corrected document in the place of one; the earlier one stays readable and says by which it is superseded.
     *
     * @return internal number of the new one
     */
    @Transactional
    @Requires(DOCUMENT_SUPERSEDE_DOCUMENT)
    public String supersedeDocument(String number, String reason, String holder, Map<String, String> facts) {
        OfficialDocument earlier = own(number);
        if (holder == null
                || holder.isBlank()
                || !facts.keySet().equals(earlier.facts().keySet())) {
            throw new Refusal("document.refusal.incomplete");
        }
        int year = clock.today().getYear();
        OfficialDocument next = OfficialDocument.issue(
                numbers.next("DOC"),
                numbering.number(
                        earlier.kind(), earlier.issuer(), year, counters.next(earlier.kind(), earlier.issuer(), year)),
                earlier.corrected(holder.strip(), facts),
                organisations.nameOn(earlier.issuer(), clock.today()),
                clock.today(),
                clock.instant());
        documents.add(next);
        earlier.supersede(next, reason, current.get().personName(), clock.instant());
        return next.number();
    }

    private DocumentView view(OfficialDocument document) {
        return DocumentView.of(
                document,
                renderer.address(document),
                documents.archived(document.number()).orElse(null),
                isOwn(document));
    }

    private OfficialDocument readable(String number) {
        OfficialDocument document = documents.require(number);
        if (!isReadable(document)) {
            throw new Missing(number);
        }
        return document;
    }

    private OfficialDocument own(String number) {
        OfficialDocument document = documents.require(number);
        if (!isOwn(document)) {
            throw new Missing(number);
        }
        return document;
    }

    private boolean isReadable(OfficialDocument document) {
        Actor actor = current.get();
        boolean office = actor.role().reach() == Role.Reach.ORGANISATION && isOwn(document);
        return office || scope.admits(document.organisation(), document.province(), document.person());
    }

    private boolean isOwn(OfficialDocument document) {
        return current.get().organisation().equals(document.issuer());
    }

    private DocumentFilter bounded(DocumentFilter filter) {
        Actor actor = current.get();
        return actor.role().reach() == Role.Reach.NATIONAL ? filter : filter.by(actor.organisation());
    }

    /** A PDF to give out. */
    public record Download(String name, byte[] content) {}
}
