package org.peiji.enrolment.application;

import java.util.List;
import org.peiji.cohort.BucketView;
import org.peiji.cohort.PlaceLedger;

/**
 * 录取办理: an endorsed enrolment with what the base needs to decide it.
 *
 * @param reach the buckets from which the trainee may take a place, the narrowest first
 * @param checks every rule as it stands now
 */
public record AdmissionView(
        EnrolmentView enrolment, PlaceLedger places, List<BucketView> reach, List<RuleCheck> checks) {}
