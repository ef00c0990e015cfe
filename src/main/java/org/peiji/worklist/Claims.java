package org.peiji.worklist;

import static org.peiji.platform.security.Permission.WORKLIST_READ;
import static org.peiji.platform.security.Permission.WORKLIST_REASSIGN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Person;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/**
 * 认领与转办: a task of a group in one person's hands. The line, its history and the engine's assignee change in one
 * transaction; whoever comes second is told who was first.
 */
@ApplicationScoped
public class Claims {

    private static final int LONGEST_NOTE = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Processes processes;

    @Inject
    private Accounts accounts;

    @Inject
    private StandIns standIns;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkNews news;

    /** Takes a task out of the group's queue. Taking what one has already changes nothing. */
    @Transactional
    @Requires(WORKLIST_READ)
    public void claim(String taskId) {
        Actor me = current.get();
        WorkItem item = openOfMyGroup(taskId);
        if (me.username().equals(item.assignee())) {
            return;
        }
        if (item.assignee() != null) {
            throw inUse(item);
        }
        give(item, new Person(me.username(), me.personName()), HandOver.Act.CLAIMED, "");
    }

    /** Gives a task that one has back to the group. */
    @Transactional
    @Requires(WORKLIST_READ)
    public void release(String taskId) {
        give(mine(taskId), null, HandOver.Act.RELEASED, "");
    }

    /** Gives a task that one has, or that waits for the group, to a colleague; the note says why. */
    @Transactional
    @Requires(WORKLIST_READ)
    public void handOver(String taskId, String to, String note) {
        WorkItem item = openOfMyGroup(taskId);
        if (item.assignee() != null && !isMine(item)) {
            throw inUse(item);
        }
        give(item, colleague(item, to), HandOver.Act.HANDED_OVER, required(note));
    }

    /** A lead gives an open task of the own organisation to one of those who may do it, whoever has it now. */
    @Transactional
    @Requires(WORKLIST_REASSIGN)
    public void reassign(String taskId, String to, String note) {
        WorkItem item = open(taskId);
        if (item.candidateGroup() == null
                || !item.candidateGroup().endsWith("@" + current.get().organisation())) {
            throw new Forbidden("shell.refusal.foreignTask");
        }
        give(item, colleague(item, to), HandOver.Act.REASSIGNED, required(note));
    }

    /** Open tasks of all groups of the lead's organisation, soonest due first, a hundred at most. */
    @Transactional
    @Requires(WORKLIST_REASSIGN)
    public List<WorkItemRow> team(String search) {
        return em.createQuery(
                        "select new org.peiji.worklist.WorkItemRow(w.taskId, w.task, w.page, w.caseNumber, w.subject, w.subjectEn, w.organisationName, w.openedAt, w.dueAt, w.state, w.closedAt, w.candidateGroup, w.assignee, w.holderName) from WorkItem w where w.state = org.peiji.worklist.WorkItem.State.OPEN and w.candidateGroup like :organisation and (w.subject like :search or w.subjectEn like :search or w.caseNumber like :search or w.holderName like :search) order by w.dueAt, w.taskId",
                        WorkItemRow.class)
                .setParameter("organisation", "%@" + current.get().organisation())
                .setParameter("search", search == null ? "%" : "%" + search + "%")
                .setMaxResults(100)
                .getResultList();
    }

    /** Who of a group may be given its tasks. */
    @Transactional
    @Requires(WORKLIST_READ)
    public List<Person> colleagues(String group) {
        if (!group.endsWith("@" + current.get().organisation())) {
            throw new Forbidden("shell.refusal.foreignTask");
        }
        return accounts.inGroup(group);
    }

    /** An open task as its holder and colleagues see it; null if it is none of the reader's group. */
    @Transactional
    @Requires(WORKLIST_READ)
    public WorkItem find(String taskId) {
        WorkItem item = em.find(WorkItem.class, taskId);
        return item != null
                        && item.state() == WorkItem.State.OPEN
                        && current.get().group().equals(item.candidateGroup())
                ? item
                : null;
    }

    /** How the task came from hand to hand, latest first. */
    @Transactional
    @Requires(WORKLIST_READ)
    public List<HandOver> history(String taskId) {
        return em.createQuery(
                        "select h from HandOver h where h.taskId = :task order by h.at desc, h.id desc", HandOver.class)
                .setParameter("task", taskId)
                .getResultList();
    }

    private void give(WorkItem item, Person to, HandOver.Act act, String note) {
        String from = item.holderName();
        item.hold(to, clock.instant());
        em.persist(new HandOver(
                item.taskId(), act, from, to == null ? null : to.name(), note, current.get(), clock.instant()));
        processes.assign(item.taskId(), to == null ? null : to.username());
        if (to != null && !to.username().equals(current.get().username())) {
            news.handedOver(item, to, current.get().personName(), note);
        }
    }

    private Person colleague(WorkItem item, String username) {
        return accounts.inGroup(item.candidateGroup()).stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Refusal("worklist.refusal.notAColleague"));
    }

    private WorkItem mine(String taskId) {
        WorkItem item = openOfMyGroup(taskId);
        if (item.assignee() == null) {
            throw new Refusal("worklist.refusal.notClaimed");
        }
        if (!isMine(item)) {
            throw inUse(item);
        }
        return item;
    }

    private boolean isMine(WorkItem item) {
        return current.get().username().equals(item.assignee()) || standIns.mayActFor(current.get(), item.assignee());
    }

    private WorkItem openOfMyGroup(String taskId) {
        WorkItem item = open(taskId);
        if (!current.get().group().equals(item.candidateGroup())) {
            throw new Forbidden("shell.refusal.foreignTask");
        }
        return item;
    }

    /** Locked: of two who reach for it at once, the second sees the first. */
    private WorkItem open(String taskId) {
        WorkItem item = em.find(WorkItem.class, taskId, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw new Missing(taskId);
        }
        if (item.state() != WorkItem.State.OPEN) {
            throw new Conflict("worklist.refusal.closed");
        }
        return item;
    }

    private static Conflict inUse(WorkItem item) {
        return new Conflict("shell.refusal.taskInUse", item.holderName(), item.claimedAt());
    }

    private static String required(String note) {
        if (note == null || note.isBlank()) {
            throw new Refusal("worklist.refusal.noNote");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new Refusal("worklist.refusal.longNote", LONGEST_NOTE);
        }
        return note.strip();
    }
}
