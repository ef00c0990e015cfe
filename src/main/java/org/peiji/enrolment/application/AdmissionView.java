package org.peiji.enrolment.application;

import java.util.List;
import org.peiji.enrolment.PlaceLedger;
import org.peiji.enrolment.domain.Engagement;

/**
 * 录取办理: an endorsed enrolment with what the base needs to decide it.
 *
 * @param others active enrolments of the trainee for other cohorts
 */
public record AdmissionView(EnrolmentView enrolment, PlaceLedger places, List<Engagement> others) {}
