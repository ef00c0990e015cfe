package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.notification.domain.Message;
import org.peiji.notification.domain.MessageKind;
import org.peiji.notification.domain.MessageType;
import org.peiji.notification.domain.Reading;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;

/** All messages. What a person reads is bound to the person and to the group for which he or she acts now. */
@ApplicationScoped
class Messages {

    private static final String MINE = "(m.username = :me or m.candidateGroup = :mine)";
    /** EclipseLink writes {@code exists} with a literal, and a statement with a literal without bound parameters. */
    private static final String UNREAD =
            " and (m.settledAt is null or m.type not in :toDos) and m.id not in (select r.message from Reading r where r.message = m.id and r.username = :me)";

    private static final List<MessageType> TO_DOS = of(MessageKind.TO_DO);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    void add(Message message) {
        em.persist(message);
    }

    /** Adds a message unless it was said before. */
    boolean addOnce(Message message) {
        boolean said = em.createQuery("select count(m) from Message m where m.onceKey = :key", Long.class)
                        .setParameter("key", message.onceKey())
                        .getSingleResult()
                > 0;
        if (!said) {
            em.persist(message);
        }
        return !said;
    }

    Message get(Long id) {
        return em.find(Message.class, id);
    }

    /** The message that told of a task; null for tasks that nobody was told of. */
    Message ofTask(String task) {
        return em.createQuery("select m from Message m where m.taskId = :task and m.type = :type", Message.class)
                .setParameter("task", task)
                .setParameter("type", MessageType.TASK_OPENED)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The task has ended: nothing that was said of it asks for anything any more. */
    void settle(String task, Instant at) {
        em.createQuery("select m from Message m where m.taskId = :task", Message.class)
                .setParameter("task", task)
                .getResultList()
                .forEach(message -> message.settle(at));
    }

    /** Numbers of the messages for which no mail was written yet, oldest first. */
    List<Long> unspread(int most) {
        return em.createQuery("select m.id from Message m where m.spreadAt is null order by m.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a message for spreading; of several servers one succeeds. */
    boolean takeForSpreading(Long id, Instant at) {
        return em.createQuery("update Message m set m.spreadAt = :at where m.id = :id and m.spreadAt is null")
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Open tasks due from one moment to before another that were not yet reminded of in this way. */
    List<Long> toRemind(MessageType reminder, Instant from, Instant to, int most) {
        return em.createQuery("""
                        select m.id from Message m
                        where m.type = :opened and m.settledAt is null and m.dueAt >= :from and m.dueAt < :to
                          and m.taskId not in (select r.taskId from Message r
                                               where r.taskId = m.taskId and r.type = :reminder and r.dueAt = m.dueAt)
                        order by m.dueAt, m.id""", Long.class)
                .setParameter("opened", MessageType.TASK_OPENED)
                .setParameter("reminder", reminder)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
    }

    /** Groups for which tasks are open. */
    List<String> waitingGroups() {
        return em.createQuery(
                        "select distinct m.candidateGroup from Message m where m.type = :opened and m.settledAt is null and m.candidateGroup is not null",
                        String.class)
                .setParameter("opened", MessageType.TASK_OPENED)
                .getResultList();
    }

    /** What told a group of its open tasks. */
    List<Message> openTasks(String group) {
        return em.createQuery(
                        "select m from Message m where m.type = :opened and m.settledAt is null and m.candidateGroup = :waiting",
                        Message.class)
                .setParameter("opened", MessageType.TASK_OPENED)
                .setParameter("waiting", group)
                .getResultList();
    }

    /** Alerts of tasks without candidate that still stand, oldest first. */
    List<Message> withoutCandidate() {
        return em.createQuery(
                        "select m from Message m where m.type = :type and m.settledAt is null order by m.createdAt",
                        Message.class)
                .setParameter("type", MessageType.NO_CANDIDATE)
                .setMaxResults(100)
                .getResultList();
    }

    /** What a digest tells: open to-dos, and news since the last one, latest due first. */
    List<Message> forDigest(
            String username, Collection<String> groups, Collection<MessageType> types, Instant since, int most) {
        return em.createQuery("""
                        select m from Message m
                        where (m.username = :me or m.candidateGroup in :groups) and m.type in :types
                          and (m.type in :toDos and m.settledAt is null or m.type not in :toDos and m.createdAt > :since)
                        order by m.dueAt, m.id""", Message.class)
                .setParameter("me", username)
                .setParameter("groups", groups)
                .setParameter("types", types)
                .setParameter("toDos", TO_DOS)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    int removeBefore(Instant moment) {
        return em.createQuery("delete from Message m where m.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** A page of the acting person's messages, newest first; kind may be null. */
    List<MessageRow> page(MessageKind kind, boolean unread, int first, int size) {
        return bind(
                        em.createQuery(
                                "select m, (select count(r.username) from Reading r where r.message = m.id and r.username = :me) from Message m where "
                                        + condition(kind, unread) + " order by m.createdAt desc, m.id desc",
                                Object[].class),
                        kind,
                        unread)
                .setParameter("me", current.get().username())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> MessageRow.of((Message) row[0], ((Number) row[1]).intValue() > 0))
                .toList();
    }

    int count(MessageKind kind, boolean unread) {
        return bind(
                        em.createQuery("select count(m) from Message m where " + condition(kind, unread), Long.class),
                        kind,
                        unread)
                .getSingleResult()
                .intValue();
    }

    /** How many messages of each kind the acting person has not read. */
    Map<MessageKind, Integer> unread() {
        Map<MessageKind, Integer> counts = new EnumMap<>(MessageKind.class);
        bind(
                        em.createQuery(
                                "select m.type, count(m) from Message m where " + condition(null, true)
                                        + " group by m.type",
                                Object[].class),
                        null,
                        true)
                .getResultStream()
                .forEach(
                        row -> counts.merge(((MessageType) row[0]).kind(), ((Number) row[1]).intValue(), Integer::sum));
        return counts;
    }

    /** The message, if the acting person may read it; otherwise null. */
    Message mine(Long id) {
        Message message = em.find(Message.class, id);
        Actor actor = current.get();
        boolean mine = message != null
                && (actor.username().equals(message.username()) || actor.group().equals(message.group()));
        return mine ? message : null;
    }

    void read(Message message, Instant at) {
        String me = current.get().username();
        if (em.find(Reading.class, new Reading.Key(message.id(), me)) == null) {
            em.persist(new Reading(message, me, at));
        }
    }

    /** Marks all that is unread as read. */
    int readAll(MessageKind kind, Instant at) {
        List<Message> unread = bind(
                        em.createQuery("select m from Message m where " + condition(kind, true), Message.class),
                        kind,
                        true)
                .getResultList();
        unread.forEach(message -> em.persist(new Reading(message, current.get().username(), at)));
        return unread.size();
    }

    private static String condition(MessageKind kind, boolean unread) {
        return MINE + (kind == null ? "" : " and m.type in :types") + (unread ? UNREAD : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, MessageKind kind, boolean unread) {
        Actor actor = current.get();
        query.setParameter("me", actor.username()).setParameter("mine", actor.group());
        if (kind != null) {
            query.setParameter("types", of(kind));
        }
        return unread ? query.setParameter("toDos", TO_DOS) : query;
    }

    private static List<MessageType> of(MessageKind kind) {
        return Stream.of(MessageType.values())
                .filter(type -> type.kind() == kind)
                .toList();
    }
}
