package org.peiji.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Supplier;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.failure.Refusals;

/**
 * How a page does something: call the use case, say what happened, go to the next page. A refusal stays on the page
 * with its reason, and nothing that was typed is lost.
 */
@ApplicationScoped
public class Acts {

    /** A page that can be told of faulty fields names its form and the control in each {@code pj:field} like this. */
    private static final String FORM = "form:";

    private static final String CONTROL = ":input";

    @Inject
    private Texts texts;

    /**
     * Runs a use case.
     *
     * @param act the use case
     * @param done key of the sentence that says what happened
     * @param next the page to go to, with its query
     * @return the outcome to navigate by; null stays on the page
     */
    public String run(Runnable act, String done, String next, Object... parameters) {
        return answer(
                () -> {
                    act.run();
                    return done;
                },
                next,
                parameters);
    }

    /** As {@link #run}, where the use case itself answers the key of the sentence that says what happened. */
    public String answer(Supplier<String> act, String next, Object... parameters) {
        String done;
        try {
            done = act.get();
        } catch (RuntimeException e) {
            refuse(e);
            return null;
        }
        say(null, FacesMessage.SEVERITY_INFO, texts.of(done, parameters));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Runs a use case and stays on the page as it is: what is typed in other fields stays typed. */
    public void stay(Runnable act, String done, Object... parameters) {
        try {
            act.run();
            say(null, FacesMessage.SEVERITY_INFO, texts.of(done, parameters));
        } catch (RuntimeException e) {
            refuse(e);
        }
    }

    /** Shows at a control what is wrong with what stands there. */
    public void point(String control, String words) {
        say(control, FacesMessage.SEVERITY_ERROR, words);
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Shows a refusal on the page; anything else is a fault and goes on to the fault page. */
    public void refuse(RuntimeException thrown) {
        Refusal refusal = refusalOf(thrown);
        if (refusal == null) {
            throw thrown;
        }
        if (refusal instanceof Refusals several) {
            several.faults().forEach(this::say);
        } else {
            say(null, FacesMessage.SEVERITY_ERROR, texts.refusal(refusal));
        }
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** What was refused, or that somebody was faster; null if it is a fault. */
    public static Refusal refusalOf(RuntimeException thrown) {
        Refusal refusal = FailurePage.refusalIn(thrown);
        return refusal == null && isOvertaken(thrown) ? new Conflict("shell.refusal.overtaken") : refusal;
    }

    /** The summary names the field, the field itself only the rule. */
    private void say(Refusals.Fault fault) {
        String rule = texts.refusal(fault.refusal());
        FacesContext.getCurrentInstance()
                .addMessage(
                        FORM + fault.field() + CONTROL,
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR,
                                texts.of("part.errors.field", texts.get(fault.labelKey()), rule),
                                rule));
    }

    private static boolean isOvertaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause.getClass().getSimpleName().equals("OptimisticLockingException")) {
                return true;
            }
        }
        return false;
    }

    private static void say(String control, FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(control, new FacesMessage(severity, sentence, null));
    }
}
