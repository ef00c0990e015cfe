package org.peiji.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.peiji.platform.listing.Slice;

/** 超期事项: open tasks whose date has passed, for the operators. Case numbers and organisations, no subjects. */
@ApplicationScoped
public class LateWork {

    @PersistenceContext
    private EntityManager em;

    /**
     * What of it is asked for; null for all.
     *
     * @param process id of the process
     * @param task id of the step
     * @param search part of the case number or of the organisation's name
     * @param before what was due before that moment
     */
    public record Question(String process, String task, String search, Instant before) {}

    /** A page of the late tasks. The order speaks of {@code w}. */
    public List<LateTask> page(Question question, Slice slice) {
        return slice.of(bind(
                em.createQuery(
                        "select new org.peiji.worklist.LateTask(w.taskId, w.process, w.task, w.page, w.caseNumber, w.organisationName, w.candidateGroup, w.assignee, w.holderName, w.dueAt) from WorkItem w"
                                + condition(question) + slice.orderBy(),
                        LateTask.class),
                question));
    }

    public int count(Question question) {
        return bind(em.createQuery("select count(w) from WorkItem w" + condition(question), Long.class), question)
                .getSingleResult()
                .intValue();
    }

    /** Where the late tasks stand, most first. */
    public List<StepCount> steps(Instant before) {
        Question question = new Question(null, null, null, before);
        return bind(
                        em.createQuery(
                                "select new org.peiji.worklist.StepCount(w.task, min(w.page), count(w)) from WorkItem w"
                                        + condition(question)
                                        + " group by w.task order by count(w) desc, w.task",
                                StepCount.class),
                        question)
                .getResultList();
    }

    private static String condition(Question question) {
        return " where w.state = org.peiji.worklist.WorkItem.State.OPEN and w.dueAt < :before"
                + (question.process() == null ? "" : " and w.process = :process")
                + (question.task() == null ? "" : " and w.task = :task")
                + (question.search() == null
                        ? ""
                        : " and (w.caseNumber like :search or w.organisationName like :search)");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Question question) {
        query.setParameter("before", question.before());
        if (question.process() != null) {
            query.setParameter("process", question.process());
        }
        if (question.task() != null) {
            query.setParameter("task", question.task());
        }
        return question.search() == null ? query : query.setParameter("search", "%" + question.search() + "%");
    }
}
