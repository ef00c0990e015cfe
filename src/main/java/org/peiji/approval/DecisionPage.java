package org.peiji.approval;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.function.Supplier;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.web.Acts;

/**
 * What every page has in common on which somebody decides: the task of the address, and the form whose choices are
 * the {@code outcomes} of the step in the model. The step's id is the page's name: {@code RecommendApplicationPage}
 * is the page of {@code RecommendApplication}.
 */
public abstract class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WORKLIST = "/worklist/worklist.xhtml";

    @Inject
    private transient Processes processes;

    @Inject
    private transient Acts acts;

    private DecisionForm form;
    private String task;

    @PostConstruct
    void offer() {
        form = new DecisionForm(
                processes.outcomes(step()).stream().map(Decision::valueOf).toArray(Decision[]::new));
    }

    private String step() {
        Class<?> page = getClass();
        while (!page.getSimpleName().endsWith("Page")) {
            page = page.getSuperclass();
        }
        return page.getSimpleName().replaceFirst("Page$", "");
    }

    /** Decides and goes back to the worklist, with the sentence of that key; a refusal stays on the page. */
    protected String decide(Runnable act, String done, Object... parameters) {
        return decideAndGo(WORKLIST, act, done, parameters);
    }

    /** As {@link #decide}, where the use case answers the key of the sentence that says what happened. */
    protected String decideAndTell(Supplier<String> act, Object... parameters) {
        return acts.answer(act, WORKLIST, parameters);
    }

    protected String decideAndGo(String next, Runnable act, String done, Object... parameters) {
        return acts.run(act, done, next, parameters);
    }

    public DecisionForm getForm() {
        return form;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
