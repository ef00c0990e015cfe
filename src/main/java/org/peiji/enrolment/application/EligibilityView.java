package org.peiji.enrolment.application;

import java.util.List;

/** 能否报名: every rule for a trainee and a cohort, and what follows from them all. */
public record EligibilityView(List<RuleCheck> checks) {

    public Answer answer() {
        if (checks.stream().allMatch(RuleCheck::kept)) {
            return Answer.YES;
        }
        return checks.stream().allMatch(check -> check.kept() || check.waivable()) ? Answer.WAIVER : Answer.NO;
    }

    /** Whether a waiver can be asked for. */
    public boolean isWaivable() {
        return checks.stream().anyMatch(RuleCheck::waivable);
    }

    /** 结论. */
    public enum Answer {
        YES("ok"),
        /** 可申请放行. */
        WAIVER("warn"),
        NO("bad");

        private final String tone;

        Answer(String tone) {
            this.tone = tone;
        }

        /** The tone in which pages show it. */
        public String tone() {
            return tone;
        }
    }
}
