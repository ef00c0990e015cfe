package org.peiji.deadline.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.deadline.application.StepTermService;
import org.peiji.deadline.application.TermRow;
import org.peiji.deadline.domain.StepTerm;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.Terms.Term;
import org.peiji.platform.web.Acts;

/** 办理时限 page: how long each step may take; the ministry changes it, with a reason. */
@Named
@ViewScoped
public class TermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StepTermService terms;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String step;
    private Integer workingDays;
    private Integer graceDays;
    private String reason;

    private transient List<TermRow> rows;

    public void open() {
        getRows();
        if (step != null) {
            rows.stream().filter(row -> row.term().step().equals(step)).forEach(row -> {
                workingDays = row.term().term().workingDays();
                graceDays = row.term().term().graceDays();
            });
        }
    }

    public String change() {
        return acts.run(
                () -> terms.changeTerm(step, new Term(workingDays, graceDays), reason),
                "deadline.terms.done",
                "/deadline/terms.xhtml");
    }

    public boolean isChangeable() {
        return Permission.DEADLINE_CHANGE_TERMS.isGivenTo(current.get().role());
    }

    /** All versions of the step in the address. */
    public List<StepTerm> getHistory() {
        return terms.history(step);
    }

    public List<TermRow> getRows() {
        if (rows == null) {
            rows = terms.list();
        }
        return rows;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public Integer getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(Integer graceDays) {
        this.graceDays = graceDays;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
