package org.peiji.enrolment.application;

import java.util.List;

/**
 * 志愿: a trainee's wishes of one year, the most wanted first.
 *
 * @param year 0 if there are none
 * @param most how many the year allows
 * @param movable false once a base has admitted to one of them
 */
public record WishesView(int year, int most, List<EnrolmentRow> rows, boolean movable) {}
