package org.peiji.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentState;
import org.peiji.document.domain.DocumentArchive;
import org.peiji.document.domain.OfficialDocument;
import org.peiji.platform.failure.Missing;

/** All official documents and their archive. */
@ApplicationScoped
public class Documents {

    @PersistenceContext
    private EntityManager em;

    public void add(OfficialDocument document) {
        em.persist(document);
    }

    public OfficialDocument require(String number) {
        OfficialDocument document = number == null ? null : em.find(OfficialDocument.class, number);
        if (document == null) {
            throw new Missing(String.valueOf(number));
        }
        return document;
    }

    /** As {@link #require}; nobody else makes its PDF meanwhile. */
    OfficialDocument requireForRendering(String number) {
        OfficialDocument document = require(number);
        em.lock(document, LockModeType.PESSIMISTIC_WRITE);
        return document;
    }

    Optional<OfficialDocument> withCode(String code) {
        return em.createQuery("select d from OfficialDocument d where d.code = :code", OfficialDocument.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Optional<OfficialDocument> validOf(String caseNumber, DocumentKind kind) {
        return em.createQuery(
                        "select d from OfficialDocument d where d.caseNumber = :case and d.kind = :kind and d.state = :state",
                        OfficialDocument.class)
                .setParameter("case", caseNumber)
                .setParameter("kind", kind)
                .setParameter("state", DocumentState.ISSUED)
                .getResultStream()
                .findFirst();
    }

    /** Those of a case, latest first. */
    List<OfficialDocument> of(String caseNumber) {
        return em.createQuery(
                        "select d from OfficialDocument d where d.caseNumber = :case order by d.issuedAt desc, d.number desc",
                        OfficialDocument.class)
                .setParameter("case", caseNumber)
                .getResultList();
    }

    List<OfficialDocument> page(DocumentFilter filter, int first, int size) {
        return asked(
                        "select d from OfficialDocument d " + filter.where()
                                + " order by d.issuedAt desc, d.number desc",
                        OfficialDocument.class,
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    int count(DocumentFilter filter) {
        return asked("select count(d) from OfficialDocument d " + filter.where(), Long.class, filter)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, DocumentFilter filter) {
        TypedQuery<T> asked = em.createQuery(query, type);
        filter.parameters().forEach(asked::setParameter);
        return asked;
    }

    Optional<DocumentArchive> archived(String number) {
        return Optional.ofNullable(em.find(DocumentArchive.class, number));
    }

    void archive(DocumentArchive archive) {
        em.persist(archive);
    }
}
