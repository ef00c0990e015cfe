package org.peiji.deadline.application;

import static org.peiji.platform.security.Permission.DEADLINE_CHANGE_TERMS;
import static org.peiji.platform.security.Permission.DEADLINE_READ_TERMS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.deadline.domain.StepTerm;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.Terms.Term;

/** 办理时限: how long each step may take, and its change. A change holds for tasks that open from then on. */
@ApplicationScoped
public class StepTermService {

    @Inject
    private StepTerms terms;

    @Inject
    private DueDates dates;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /** The versions in force. */
    @Requires(DEADLINE_READ_TERMS)
    @Transactional
    public List<TermRow> list() {
        return terms.inForce().stream()
                .map(term -> new TermRow(term, dates.endsByItself(term.step())))
                .toList();
    }

    /** All versions of a step, newest first. */
    @Requires(DEADLINE_READ_TERMS)
    @Transactional
    public List<StepTerm> history(String step) {
        return terms.history(step);
    }

    /** Gives a step another term, as a new version with its reason. */
    @Requires(DEADLINE_CHANGE_TERMS)
    @Transactional
    public void changeTerm(String step, Term term, String reason) {
        if (step == null || step.isBlank()) {
            throw new Refusal("deadline.refusal.step");
        }
        if (term.graceDays() > 0 && !dates.isTimed(step)) {
            throw new Refusal("deadline.refusal.noTimer");
        }
        terms.add(terms.find(step).next(term, reason, current.get(), clock.instant()));
    }
}
