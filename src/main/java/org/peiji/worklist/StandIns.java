package org.peiji.worklist;

import static org.peiji.platform.security.Permission.WORKLIST_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.peiji.platform.engine.Deputies;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Person;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** 代办 use cases: who does what waits for somebody who is away. Deputies are colleagues in the same role. */
@ApplicationScoped
public class StandIns implements Deputies {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessClock clock;

    /** Names a colleague for the days of one's own absence. */
    @Transactional
    @Requires(WORKLIST_READ)
    public void appoint(String deputy, LocalDate starts, LocalDate ends, String reason) {
        Actor me = current.get();
        if (me.role() == Role.EXPERT || me.role() == Role.TRAINEE) {
            throw new Refusal("worklist.refusal.standInPersonal");
        }
        Person colleague = accounts.inGroup(me.group()).stream()
                .filter(person ->
                        person.username().equals(deputy) && !person.username().equals(me.username()))
                .findFirst()
                .orElseThrow(() -> new Refusal("worklist.refusal.notAColleague"));
        StandIn standIn = new StandIn(me, colleague, starts, ends, reason, clock.today());
        boolean overlaps = own().stream()
                .anyMatch(other -> !other.starts().isAfter(standIn.ends())
                        && !standIn.starts().isAfter(other.ends()));
        if (overlaps) {
            throw new Refusal("worklist.refusal.standInOverlaps");
        }
        em.persist(standIn);
    }

    /** Ends one's own absence earlier. */
    @Transactional
    @Requires(WORKLIST_READ)
    public void end(long id) {
        StandIn standIn = em.find(StandIn.class, id);
        if (standIn == null || !standIn.absent().equals(current.get().username())) {
            throw new Missing(String.valueOf(id));
        }
        standIn.end(clock.instant());
    }

    /** One's own absences in this role that are under way or ahead, soonest first. */
    @Transactional
    @Requires(WORKLIST_READ)
    public List<StandIn> own() {
        return em.createQuery(
                        "select s from StandIn s where s.absent = :me and s.candidateGroup = :group and s.endedAt is null and s.ends >= :today order by s.starts",
                        StandIn.class)
                .setParameter("me", current.get().username())
                .setParameter("group", current.get().group())
                .setParameter("today", clock.today())
                .getResultList();
    }

    /** For whom one stands in today, in this role. */
    @Transactional
    @Requires(WORKLIST_READ)
    public List<StandIn> today() {
        return inForce(current.get());
    }

    @Override
    public boolean mayActFor(Actor actor, String absent) {
        return absentFor(actor).contains(absent);
    }

    /** Accounts of those for whom the actor stands in today. */
    List<String> absentFor(Actor actor) {
        return inForce(actor).stream().map(StandIn::absent).toList();
    }

    private List<StandIn> inForce(Actor actor) {
        LocalDate today = clock.today();
        return em.createQuery(
                        "select s from StandIn s where s.deputy = :me and s.candidateGroup = :group and s.endedAt is null and s.starts <= :today and s.ends >= :today order by s.absentName",
                        StandIn.class)
                .setParameter("me", actor.username())
                .setParameter("group", actor.group())
                .setParameter("today", today)
                .getResultList();
    }
}
