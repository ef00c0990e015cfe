package org.peiji.designation.application;

import org.peiji.platform.engine.Ruling;

/**
 * 提交审查问题: something that is wrong with a dossier.
 *
 * @param ruling the row of the table SubmissionRules that says so
 */
public record Defect(Kind kind, Severity severity, Ruling ruling) {

    /** What is wrong. */
    public enum Kind {
        SANCTIONED,
        RENEWAL_REFUSED,
        LARGE_COHORTS,
        NO_FUNDS
    }

    /** What follows: it cannot be submitted, or those who examine it are told. */
    public enum Severity {
        BLOCKING,
        NOTE
    }

    static Defect of(Ruling ruling) {
        return new Defect(Kind.valueOf(ruling.text("defect")), Severity.valueOf(ruling.text("severity")), ruling);
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }
}
