package org.peiji.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentRow;
import org.peiji.enrolment.application.WishService;
import org.peiji.enrolment.application.WishesView;
import org.peiji.platform.web.Acts;

/** 我的报名 page: a trainee's own enrolments, latest first. */
@Named
@RequestScoped
public class MinePage {

    private static final int MOST = 50;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private WishService service;

    @Inject
    private Acts acts;

    private List<EnrolmentRow> rows;
    private WishesView wishes;

    public void open() {
        rows = enrolments.page(null, 0, MOST);
        wishes = service.wishes();
    }

    public void move(String wish, boolean up) {
        acts.stay(() -> service.moveWish(wish, up), "enrolment.wishes.moved");
        open();
    }

    /** What is not settled of the nearest year. */
    public WishesView getWishes() {
        if (wishes == null) {
            open();
        }
        return wishes;
    }

    public List<EnrolmentRow> getRows() {
        getWishes();
        return rows;
    }
}
