package org.peiji.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** Asks the features what a case belongs to, when a task of it opens. */
@ApplicationScoped
class Belongings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<CaseBook> books;

    /** Null if the case belongs to nothing. */
    Belonging of(String process, String caseNumber) {
        for (CaseBook book : books) {
            if (book.process().equals(process)) {
                String above = book.above(caseNumber);
                return above == null ? book.belonging(caseNumber) : ofEarlierTask(above);
            }
        }
        return null;
    }

    private Belonging ofEarlierTask(String caseNumber) {
        return em.createQuery(
                        "select w from WorkItem w where w.caseNumber = :number order by w.openedAt", WorkItem.class)
                .setParameter("number", caseNumber)
                .setMaxResults(1)
                .getResultStream()
                .map(WorkItem::belonging)
                .findFirst()
                .orElse(null);
    }
}
