package org.peiji.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.enrolment.application.EnrolmentQueries;
import org.peiji.enrolment.application.EnrolmentRow;

/** 我的报名 page: a trainee's own enrolments, latest first. */
@Named
@RequestScoped
public class MinePage {

    private static final int MOST = 50;

    @Inject
    private EnrolmentQueries enrolments;

    private List<EnrolmentRow> rows;

    public void open() {
        rows = enrolments.page(null, 0, MOST);
    }

    public List<EnrolmentRow> getRows() {
        return rows;
    }
}
