package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peiji.approval.ApprovalRecords;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.enrolment.domain.Candidate;
import org.peiji.enrolment.domain.EligibilityFacts;
import org.peiji.enrolment.domain.EligibilityRule;
import org.peiji.enrolment.domain.Engagement;
import org.peiji.enrolment.domain.Enrolment;
import org.peiji.enrolment.domain.Failing;
import org.peiji.organisation.People;
import org.peiji.organisation.PersonNumber;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.failure.Refusal;

/** 报名资格: what the decision table says of a person and a cohort, over the enrolments with all bases. */
@ApplicationScoped
class Eligibility {

    private static final String TABLE = "EnrolmentEligibility";

    @Inject
    private Enrolments enrolments;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private People people;

    @Inject
    private Processes processes;

    @Inject
    private ApprovalRecords approvals;

    /**
     * @param person null as long as only the account is known
     * @param except number of the enrolment that is being judged; null for a new one
     */
    Findings of(CohortSummary cohort, String trainee, PersonNumber person, Candidate candidate, String except) {
        List<Engagement> engagements = enrolments.engagementsOf(trainee, person, except);
        EligibilityFacts facts = new EligibilityFacts(
                cohort,
                candidate,
                engagements,
                cohorts.find(
                        engagements.stream().map(Engagement::cohort).distinct().toList()),
                enrolments.absencesOf(trainee, person, EligibilityFacts.cycleBefore(cohort.starts())));
        return new Findings(facts, processes.collect(TABLE, facts.inputs()));
    }

    /** As it stands now for an enrolment that was submitted. */
    Findings of(Enrolment enrolment) {
        return of(
                cohorts.find(enrolment.cohort()),
                enrolment.trainee(),
                enrolment.person(),
                candidate(enrolment),
                enrolment.number());
    }

    /** Who somebody is by his or her latest enrolment. */
    Candidate candidate(Enrolment enrolment) {
        return new Candidate(
                enrolment.profile().cadreCategory(),
                enrolment.profile().postLevel(),
                people.find(enrolment.person()).birthMonth());
    }

    /** What was found is kept with the case, so that it explains itself. */
    void keep(String enrolment, Findings findings) {
        findings.rulings().forEach(ruling -> approvals.record(enrolment, ruling));
    }

    /** What was found of a person and a cohort. */
    record Findings(EligibilityFacts facts, List<Ruling> rulings) {

        /** The rules that are not kept, each once. */
        List<Failing> failings() {
            List<Failing> failings = new ArrayList<>();
            for (EligibilityRule rule : EligibilityRule.values()) {
                rulings.stream()
                        .filter(ruling -> ruling.text("rule").equals(rule.name()))
                        .findFirst()
                        .ifPresent(ruling ->
                                failings.add(new Failing(rule, ruling.isTrue("waivable"), facts.reasons(rule))));
            }
            return failings;
        }

        /** What stands in the way if a waiver is asked for, or is not. */
        List<Failing> failings(String waiverReason) {
            boolean asked = waiverReason != null && !waiverReason.isBlank();
            return failings().stream()
                    .filter(failing -> !asked || !failing.waivable())
                    .toList();
        }

        boolean needsWaiver() {
            return failings().stream().anyMatch(Failing::waivable);
        }

        /** Every rule, kept or not. */
        List<RuleCheck> checks() {
            List<Failing> failings = failings();
            return Arrays.stream(EligibilityRule.values())
                    .map(rule -> failings.stream()
                            .filter(failing -> failing.rule() == rule)
                            .findFirst()
                            .map(failing -> new RuleCheck(rule, false, failing.waivable(), failing.reasons()))
                            .orElse(new RuleCheck(rule, true, false, List.<Refusal>of())))
                    .toList();
        }
    }
}
