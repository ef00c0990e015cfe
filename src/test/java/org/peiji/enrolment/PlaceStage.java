package org.peiji.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.Claim;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.PlaceRegister;
import org.peiji.cohort.Places;
import org.peiji.cohort.Standing;
import org.peiji.cohort.WaitingPolicy;
import org.peiji.cohort.application.QuotaService;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/** Places of tests, and what the tables say of them, row by row. */
@ApplicationScoped
public class PlaceStage {

    @Inject
    private Places places;

    @Inject
    private PlaceRegister register;

    @Inject
    private QuotaService quotas;

    @Inject
    private CurrentActor current;

    @Inject
    private Accounts accounts;

    @PersistenceContext
    private EntityManager em;

    @Transactional
    public void take(String cohort, String enrolment, Claim claim) {
        asOfficer(() -> places.take(cohort, enrolment, claim));
    }

    void allocate(String cohort, Earmark to, boolean hard, int seats) {
        Long common = bucket(cohort, Earmark.COMMON);
        asOfficer(() -> quotas.allocateQuota(cohort, common, to, hard, null, seats, "分配"));
    }

    void resize(String cohort, int capacity) {
        asOfficer(() -> quotas.changeCapacity(cohort, capacity, "调整"));
    }

    void follow(String cohort, WaitingPolicy policy) {
        asOfficer(() -> quotas.followPolicy(cohort, policy));
    }

    void asOfficer(Runnable act) {
        current.as(accounts.actor(Role.BASE_OFFICER, EnrolmentStage.BASE), () -> {
            act.run();
            return null;
        });
    }

    @Transactional
    public Long bucket(String cohort, Earmark earmark) {
        return register.buckets(cohort).stream()
                .filter(each -> each.earmark().equals(earmark))
                .map(BucketView::id)
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    public List<BucketView> buckets(String cohort) {
        return register.buckets(cohort);
    }

    @Transactional
    public int free(String cohort) {
        return register.of(cohort).free();
    }

    @Transactional
    public Standing standing(String cohort, String enrolment) {
        return register.standing(cohort, enrolment).orElse(null);
    }

    @Transactional
    public int seated(String cohort) {
        return number("select count(*) from coh_seat where cohort = ?1", cohort);
    }

    /** A seat without its counter: what a second path to places would do. */
    @Transactional
    public void seatUnguarded(String cohort, String enrolment) {
        em.createNativeQuery(
                        "insert into coh_seat (enrolment, cohort, bucket, confirmed) select ?1, cohort, id, false from coh_bucket where cohort = ?2 and earmark_key = '-/-/-/-'")
                .setParameter(1, enrolment)
                .setParameter(2, cohort)
                .executeUpdate();
    }

    /** Everything in which the books of a cohort do not agree. */
    @Transactional
    public List<String> faults(String cohort) {
        List<String> faults = new ArrayList<>();
        none(
                faults,
                "a bucket gives more than it has",
                "select count(*) from coh_bucket where cohort = ?1 and (taken + held > seats or taken < 0 or held < 0)",
                cohort);
        none(
                faults,
                "a counter is not what the rows say",
                "select count(*) from coh_bucket b where b.cohort = ?1 and b.taken <> (select count(*) from coh_seat s where s.bucket = b.id)",
                cohort);
        none(
                faults,
                "the history does not make the places",
                "select count(*) from coh_bucket b where b.cohort = ?1 and b.seats <> (select coalesce(sum(case when e.to_bucket = b.id then e.places else 0 end) - sum(case when e.from_bucket = b.id then e.places else 0 end), 0) from coh_place_entry e where (e.to_bucket = b.id or e.from_bucket = b.id) and e.enrolment is null and e.move not in ('HELD', 'FREED'))",
                cohort);
        none(
                faults,
                "the history does not make the taken",
                "select count(*) from coh_bucket b where b.cohort = ?1 and b.taken <> (select coalesce(sum(case when e.from_bucket = b.id then 1 else 0 end) - sum(case when e.to_bucket = b.id then 1 else 0 end), 0) from coh_place_entry e where (e.to_bucket = b.id or e.from_bucket = b.id) and e.enrolment is not null and e.move <> 'CONFIRMED')",
                cohort);
        none(
                faults,
                "the cohort counts otherwise than its buckets",
                "select count(*) from coh_cohort c where c.number = ?1 and (c.taken <> (select sum(b.taken) from coh_bucket b where b.cohort = c.number) or c.capacity <> (select sum(b.seats) from coh_bucket b where b.cohort = c.number))",
                cohort);
        none(
                faults,
                "somebody waits and has a place",
                "select count(*) from coh_waiting w where w.cohort = ?1 and w.enrolment in (select s.enrolment from coh_seat s)",
                cohort);
        return faults;
    }

    /** As {@link #faults}, and what enrolments say of themselves. */
    @Transactional
    public List<String> faultsWithEnrolments(String cohort) {
        List<String> faults = faults(cohort);
        none(
                faults,
                "an enrolment says otherwise than its seat",
                "select count(*) from enr_enrolment e where e.cohort = ?1 and e.place_held <> (e.number in (select s.enrolment from coh_seat s))",
                cohort);
        none(
                faults,
                "an enrolment says otherwise than the waiting list",
                "select count(*) from enr_enrolment e where e.cohort = ?1 and (e.state = 'WAITLISTED') <> (e.number in (select w.enrolment from coh_waiting w))",
                cohort);
        if (register.policy(cohort) == WaitingPolicy.AUTOMATIC) {
            for (Object waiting : em.createNativeQuery("select enrolment from coh_waiting where cohort = ?1")
                    .setParameter(1, cohort)
                    .getResultList()) {
                register.standing(cohort, (String) waiting).orElseThrow().lines().stream()
                        .filter(line -> line.seats() > line.taken() + line.held())
                        .forEach(line -> faults.add("a place is free beside " + waiting));
            }
        }
        return faults;
    }

    /** Takes seats of nobody away, so that what other tests count stays true. */
    @Transactional
    public void clear(String cohort) {
        for (String statement : List.of(
                "delete from coh_seat where cohort = ?1",
                "update coh_bucket set taken = 0 where cohort = ?1",
                "update coh_cohort set taken = 0 where number = ?1")) {
            em.createNativeQuery(statement).setParameter(1, cohort).executeUpdate();
        }
    }

    private void none(List<String> faults, String words, String query, String cohort) {
        if (number(query, cohort) > 0) {
            faults.add(words);
        }
    }

    private int number(String query, String cohort) {
        return ((Number) em.createNativeQuery(query).setParameter(1, cohort).getSingleResult()).intValue();
    }
}
