package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.platform.failure.Refusal;

/**
 * 志愿: the enrolments of one person in one year that are not settled, in the order in which he or she wants them. They are
 * alternatives: an admission ends those that are wanted less, a confirmed place ends all others.
 */
@ApplicationScoped
class Wishes {

    /** The year that stands for every year without a line of its own. */
    private static final int ANY_YEAR = 0;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private TraineeEnrolmentWorkflow workflow;

    @Inject
    private EnrolmentNews news;

    /** Those of a person for a year, the most wanted first. */
    List<Enrolment> of(String trainee, int year) {
        return open(trainee).stream()
                .filter(each -> each.starts().getYear() == year)
                .toList();
    }

    /** Those of a person for any year, the most wanted of the nearest year first. */
    List<Enrolment> open(String trainee) {
        return em.createQuery(
                        "select e from Enrolment e where e.trainee = :trainee and e.activePerson is not null and e.state <> org.peiji.enrolment.EnrolmentState.CONFIRMED order by e.wish, e.submittedAt, e.number",
                        Enrolment.class)
                .setParameter("trainee", trainee)
                .getResultList();
    }

    /** How many wishes a person may have in a year. */
    int most(int year) {
        List<?> lines = em.createNativeQuery(
                        "select wishes from enr_wish_limit where programme_year in (?1, ?2) order by programme_year desc")
                .setParameter(1, year)
                .setParameter(2, ANY_YEAR)
                .getResultList();
        return ((Number) lines.get(0)).intValue();
    }

    /**
     * The rank of one more wish.
     *
     * @throws Refusal if the person has as many as the year allows
     */
    int next(String trainee, int year) {
        List<Enrolment> wishes = of(trainee, year);
        if (wishes.size() >= most(year)) {
            throw new Refusal("enrolment.refusal.wishes", String.valueOf(year), most(year));
        }
        return nextRank(wishes);
    }

    /** The rank of a wish that takes the place of an earlier one, which counts no more. */
    int following(String trainee, int year) {
        return nextRank(of(trainee, year));
    }

    private static int nextRank(List<Enrolment> wishes) {
        return wishes.stream().mapToInt(Enrolment::wish).max().orElse(0) + 1;
    }

    /** The base has admitted: what is wanted less is withdrawn, and its places go on; what is wanted more waits. */
    void admitted(Enrolment enrolment) {
        of(enrolment.trainee(), enrolment.starts().getYear()).stream()
                .filter(other -> other.wish() > enrolment.wish())
                .forEach(other -> withdraw(other, enrolment));
    }

    /** The trainee has confirmed: everything else of the year is withdrawn. */
    void confirmed(Enrolment enrolment) {
        of(enrolment.trainee(), enrolment.starts().getYear()).stream()
                .filter(other -> !other.number().equals(enrolment.number()))
                .forEach(other -> withdraw(other, enrolment));
    }

    private void withdraw(Enrolment other, Enrolment instead) {
        other.giveUp(WithdrawalReason.OTHER_WISH);
        approvals.recordBySystem(
                other.number(), "WithdrawEnrolment", new Opinion(Decision.WITHDRAWN, instead.number()));
        news.otherWish(other);
        workflow.withdrawn(other);
    }
}
