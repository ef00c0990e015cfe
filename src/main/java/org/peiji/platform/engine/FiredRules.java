package org.peiji.platform.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/** Which rows of a table fired: the engine tells its listeners only, on the thread that asks. */
final class FiredRules implements DmnDecisionTableEvaluationListener {

    private static final ThreadLocal<List<String>> LAST = ThreadLocal.withInitial(List::of);

    @Override
    public void notify(DmnDecisionTableEvaluationEvent asked) {
        LAST.set(asked.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .toList());
    }

    /** Ids of the rows that fired when this thread asked last, in the order of the table. */
    static List<String> take() {
        List<String> fired = LAST.get();
        LAST.remove();
        return fired;
    }
}
