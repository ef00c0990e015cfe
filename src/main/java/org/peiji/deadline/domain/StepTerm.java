package org.peiji.deadline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.time.Terms.Term;

/**
 * 办理时限: one version of how long a step may take. The newest holds for tasks that open from then on; open tasks keep
 * their dates. Written, never changed. Bounds are [C] convention.
 */
@Entity
@Table(name = "ddl_step_term")
public class StepTerm {

    private static final int MOST_WORKING_DAYS = 60;
    private static final int MOST_GRACE_DAYS = 20;
    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ddl_step_term")
    @SequenceGenerator(name = "ddl_step_term", sequenceName = "ddl_step_term_seq", allocationSize = 50)
    private Long id;

    private String feature;
    private String step;
    private int ordinal;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "grace_days")
    private int graceDays;

    private String reason;
    private String username;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "at_time")
    private Instant at;

    protected StepTerm() {}

    /** The first version, as the seeds have it. */
    public static StepTerm first(String feature, String step, Term term, Instant at) {
        StepTerm first = new StepTerm();
        first.feature = feature;
        first.step = step;
        first.ordinal = 1;
        first.reason = "";
        first.take(term, at);
        return first;
    }

    /** @throws Refusal if the days are out of bounds, nothing would change, or the reason is missing */
    public StepTerm next(Term term, String why, Actor by, Instant now) {
        if (why == null || why.isBlank() || why.strip().length() > LONGEST_REASON) {
            throw new Refusal("deadline.refusal.reason", LONGEST_REASON);
        }
        if (term.equals(term())) {
            throw new Refusal("deadline.refusal.sameTerm");
        }
        StepTerm next = new StepTerm();
        next.feature = feature;
        next.step = step;
        next.ordinal = ordinal + 1;
        next.reason = why.strip();
        next.username = by.username();
        next.personName = by.personName();
        next.take(term, now);
        return next;
    }

    private void take(Term term, Instant moment) {
        if (term.workingDays() < 1 || term.workingDays() > MOST_WORKING_DAYS) {
            throw new Refusal("deadline.refusal.workingDays", MOST_WORKING_DAYS);
        }
        if (term.graceDays() < 0 || term.graceDays() > MOST_GRACE_DAYS) {
            throw new Refusal("deadline.refusal.graceDays", MOST_GRACE_DAYS);
        }
        workingDays = term.workingDays();
        graceDays = term.graceDays();
        at = moment;
    }

    public Term term() {
        return new Term(workingDays, graceDays);
    }

    /** Key of the step's label. */
    public String labelKey() {
        return feature + ".task." + step;
    }

    /** Key of the sentence that says what happens when the date passes. */
    public String expiryKey() {
        return feature + ".expiry." + step;
    }

    public String step() {
        return step;
    }

    /** Number of the version, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** Empty in the first version. */
    public String reason() {
        return reason;
    }

    /** Null in the first version. */
    public String personName() {
        return personName;
    }

    public Instant at() {
        return at;
    }
}
