package org.peiji.platform.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that a feature may ask of the process engine. Every call joins the caller's transaction: the row, the approval
 * record and the position in the process commit together or not at all.
 */
public interface Processes {

    /** Starts the process of a case and runs to its first wait state. The case number becomes the business key. */
    void start(String process, String caseNumber, CaseFacts facts, Map<String, String> variables);

    /**
     * The open task that a person wants to work on.
     *
     * @throws org.peiji.platform.failure.Conflict if it is done already; says by whom and when
     * @throws org.peiji.platform.failure.Forbidden if it is somebody else's
     */
    OpenTask open(String taskId, String taskKey);

    /**
     * Puts an open task into a person's hands; null gives it back to its group. The caller has checked who may.
     */
    void assign(String taskId, String username);

    /**
     * Why the acting person may not do this open task although it is his or hers: key of the sentence; null if nothing
     * is in the way.
     */
    String hindrance(String taskId);

    /** What a step may decide, as its model says in {@code outcomes}, in that order. */
    List<String> outcomes(String taskKey);

    /** Completes a task in the name of the acting person and runs on to the next wait state. */
    void complete(OpenTask task, Map<String, String> variables);

    /** Gives a message to the case that waits for it. */
    void tell(String caseNumber, String message, Map<String, String> variables);

    /** Gives the timer at which a case waits in that step another moment; nothing happens if it waits elsewhere. */
    void moveTimer(String caseNumber, String step, Instant due);

    /** Where a case stands: ids of the steps in which it waits now; empty when it has ended. */
    List<String> positions(String caseNumber);

    /** Open tasks of a case, oldest first. */
    List<OpenTask> tasks(String caseNumber);

    /**
     * Evaluates a decision table.
     *
     * @return the outputs of the single rule that fired, with the table's version
     */
    Ruling decide(String table, Map<String, Object> inputs);

    /**
     * Evaluates a decision table of which several rules may fire.
     *
     * @return the outputs of each rule that fired, in the table's order; empty if none did
     */
    List<Ruling> collect(String table, Map<String, Object> inputs);

    /** Steps of a model in the order in which a case usually passes them, for showing people where they are. */
    List<Step> steps(String process);
}
