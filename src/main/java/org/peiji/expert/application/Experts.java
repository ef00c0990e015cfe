package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.peiji.expert.domain.DeclaredTie;
import org.peiji.expert.domain.Employment;
import org.peiji.expert.domain.Expert;
import org.peiji.expert.domain.ExpertChange;
import org.peiji.expert.domain.InvitationAnswer;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** The expert pool 专家库. */
@ApplicationScoped
public class Experts {

    private static final String FOUND =
            " (:search is null or e.personName like :search or e.employerName like :search or e.field like :search)";

    /** Places that an expert has now. */
    private static final String LOAD =
            "(select count(s) from ReviewSlot s where s.expert = e.username and s.state in (org.peiji.expert.domain.ReviewSlot.State.INVITED, org.peiji.expert.domain.ReviewSlot.State.SCORING, org.peiji.expert.domain.ReviewSlot.State.OVERDUE))";

    @PersistenceContext
    private EntityManager em;

    /** Written at once: what refers to the expert comes after. */
    public void add(Expert expert) {
        em.persist(expert);
        em.flush();
    }

    public boolean has(String username) {
        return em.find(Expert.class, username) != null;
    }

    public Expert find(String username) {
        Expert expert = em.find(Expert.class, username);
        if (expert == null) {
            throw new Missing(username);
        }
        return expert;
    }

    public void add(Employment employment) {
        em.persist(employment);
    }

    public void add(DeclaredTie tie) {
        em.persist(tie);
    }

    public void add(ExpertChange change) {
        em.persist(change);
    }

    /** What was changed of an expert, the latest first. */
    List<ExpertChange> changes(String expert) {
        return em.createQuery(
                        "select c from ExpertChange c where c.expert = :expert order by c.changedAt desc, c.id desc",
                        ExpertChange.class)
                .setParameter("expert", expert)
                .getResultList();
    }

    /** How an expert has answered invitations, by answer; sealed sheets are counted apart. */
    List<ExpertView.Answered> answers(String expert) {
        return em.createQuery(
                        "select i.answer, count(i) from Invitation i where i.expert = :expert group by i.answer",
                        Object[].class)
                .setParameter("expert", expert)
                .getResultStream()
                .map(row -> new ExpertView.Answered((InvitationAnswer) row[0], (Long) row[1]))
                .sorted(Comparator.comparing(ExpertView.Answered::answer))
                .toList();
    }

    /** How many sheets an expert has sealed. */
    long sealed(String expert) {
        return em.createQuery(
                        "select count(s) from ReviewSlot s where s.expert = :expert and s.state = :sealed", Long.class)
                .setParameter("expert", expert)
                .setParameter("sealed", ReviewSlot.State.SEALED)
                .getSingleResult();
    }

    /** Where an expert works and has worked, the latest first. */
    public List<Employment> employments(String expert) {
        return em.createQuery(
                        "select m from Employment m where m.expert = :expert order by m.begins desc, m.id desc",
                        Employment.class)
                .setParameter("expert", expert)
                .getResultList();
    }

    public List<Employment> employments(String expert, String organisation) {
        return employments(expert).stream()
                .filter(employment -> employment.organisation().equals(organisation))
                .toList();
    }

    /** What an expert has declared, the latest first. */
    public List<DeclaredTie> ties(String expert) {
        return em.createQuery(
                        "select t from DeclaredTie t where t.expert = :expert order by t.declaredAt desc, t.id desc",
                        DeclaredTie.class)
                .setParameter("expert", expert)
                .getResultList();
    }

    /** Active experts with room for a further place who were not asked in that panel, least loaded first. */
    public List<Expert> candidates(String panel, int first, int atMost) {
        return em.createQuery(
                        "select e from Expert e where e.active = true and " + LOAD + " < e.mostOpen"
                                + " and e.username not in (select i.expert from Invitation i where i.panel.id = :panel)"
                                + " order by " + LOAD + ", e.username",
                        Expert.class)
                .setParameter("panel", panel)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Places that an expert has now: invited, scoring or overdue. */
    public int load(String expert) {
        return em.createQuery("select " + LOAD + " from Expert e where e.username = :expert", Long.class)
                .setParameter("expert", expert)
                .getSingleResult()
                .intValue();
    }

    /** The pool with each expert's open and sealed slots. {@code search} may be null. */
    public List<ExpertRow> page(String search, Slice slice) {
        return slice.of(em.createQuery(
                        "select new org.peiji.expert.application.ExpertRow(e.username, e.personName, e.employerName, e.province, e.field, e.active, e.mostOpen, "
                                + LOAD
                                + ", (select count(t) from ReviewSlot t where t.expert = e.username and t.state = org.peiji.expert.domain.ReviewSlot.State.SEALED)) from Expert e where"
                                + FOUND + slice.orderBy(),
                        ExpertRow.class)
                .setParameter("search", like(search)));
    }

    public int count(String search) {
        return em.createQuery("select count(e) from Expert e where" + FOUND, Long.class)
                .setParameter("search", like(search))
                .getSingleResult()
                .intValue();
    }

    private static String like(String search) {
        return search == null ? null : "%" + search + "%";
    }
}
