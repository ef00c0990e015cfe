package org.peiji.deadline.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.deadline.application.TaskTerm;
import org.peiji.deadline.application.TaskTerm.Dates;
import org.peiji.platform.web.Texts;

/** Says on a task's page, beforehand, what its dates mean: {@code #{termWords.soft}}, {@code #{termWords.hard}}. */
@Named
@ViewScoped
public class TermWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskTerm terms;

    @Inject
    private transient Texts texts;

    private String task;
    private transient Dates dates;

    @PostConstruct
    void read() {
        task = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("task");
    }

    public boolean isShown() {
        return dates() != null;
    }

    /** When it is reminded of. */
    public String getSoft() {
        return texts.of("deadline.words.soft", texts.day(dates().soft()));
    }

    /** When it ends by itself, and how many days of grace that is; or that somebody is told, or that it never ends. */
    public String getHard() {
        if (dates().hard() == null) {
            return texts.get("deadline.words.never");
        }
        String moment = texts.moment(dates().hard());
        if (!dates().ends()) {
            return texts.of("deadline.words.told", moment);
        }
        return dates().grace() == 0
                ? texts.of("deadline.words.hard", moment)
                : texts.of("deadline.words.hardAfterGrace", moment, dates().grace());
    }

    private Dates dates() {
        if (dates == null) {
            dates = terms.of(task);
        }
        return dates;
    }
}
