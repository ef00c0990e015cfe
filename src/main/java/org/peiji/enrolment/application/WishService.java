package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/** 志愿填报: a trainee puts the own wishes of a year in order. */
@ApplicationScoped
public class WishService {

    @Inject
    private Wishes wishes;

    @Inject
    private EnrolmentViews views;

    @Inject
    private CurrentActor current;

    /** The acting trainee's wishes of the nearest year that has any, the most wanted first. */
    @Requires(Permission.ENROLMENT_SUBMIT_ENROLMENT)
    @Transactional
    public WishesView wishes() {
        List<Enrolment> open = wishes.open(current.get().username());
        int year = open.stream()
                .map(each -> each.starts().getYear())
                .min(Comparator.naturalOrder())
                .orElse(0);
        List<Enrolment> order =
                open.stream().filter(each -> each.starts().getYear() == year).toList();
        return new WishesView(
                year, wishes.most(year), views.rows(order), order.stream().noneMatch(WishService::holds));
    }

    /**
     * One place up or down; what is first or last already stays.
     *
     * @throws Refusal once a base has admitted to one of them
     */
    @Requires(Permission.ENROLMENT_SUBMIT_ENROLMENT)
    @Transactional
    public void moveWish(String number, boolean up) {
        Enrolment wish = views.inScope(number);
        List<Enrolment> order =
                new ArrayList<>(wishes.of(wish.trainee(), wish.starts().getYear()));
        int from = order.indexOf(wish);
        if (from < 0 || order.stream().anyMatch(WishService::holds)) {
            throw new Refusal("enrolment.refusal.wishSettled");
        }
        int to = Math.max(0, Math.min(order.size() - 1, from + (up ? -1 : 1)));
        order.remove(from);
        order.add(to, wish);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).wishAs(i + 1);
        }
    }

    private static boolean holds(Enrolment wish) {
        return wish.state() == EnrolmentState.ADMITTED;
    }
}
