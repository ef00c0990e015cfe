package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.cohort.CohortState;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.organisation.TieredTrainingSystem;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;
import org.peiji.platform.web.Writing;
import org.peiji.programme.ProgrammeDirectory;
import org.peiji.programme.ProgrammeSummary;

/** 新建班次 page: writes a draft, keeps it and submits it. */
@Named
@ViewScoped
public class DraftCohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortApprovalService cohorts;

    @Inject
    private transient ProgrammeDirectory programmes;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Texts texts;

    @Inject
    private transient TieredTrainingSystem cadres;

    @Inject
    private transient Acts acts;

    private String number;
    private CohortForm form = new CohortForm();
    private final Writing writing = new Writing();
    private transient List<ProgrammeSummary> choices;

    public void open() {
        current.require(Permission.COHORT_DRAFT_COHORT);
        choices = programmes.of(current.get().organisation());
        if (number != null) {
            CohortSummary cohort = cohorts.cohort(number);
            if (cohort.state() != CohortState.DRAFT) {
                throw new Conflict("cohort.refusal.state", cohort.state());
            }
            form = CohortForm.of(cohort);
            writing.begin(cohorts.edition(number));
        }
    }

    public String keep() {
        return acts.run(this::keepDraft, "cohort.draft.kept", "/cohort/cohorts.xhtml?state=DRAFT", form.getTitle());
    }

    public String submit() {
        return acts.run(
                () -> {
                    keepDraft();
                    cohorts.submitCohort(number);
                },
                "cohort.draft.submitted",
                "/cohort/cohorts.xhtml",
                form.getTitle());
    }

    /** A colleague's plan that was kept meanwhile is held against this one; answer by answer one of them stands. */
    private void keepDraft() {
        if (number == null) {
            number = cohorts.draftCohort(form.plan());
            return;
        }
        writing.settle(difference -> form.take(difference, kept()));
        writing.keep(
                begunWith -> cohorts.replanCohort(number, form.plan(), begunWith),
                () -> form.differences(kept(), texts, cadres));
    }

    private CohortForm kept() {
        return CohortForm.of(cohorts.cohort(number));
    }

    public List<ProgrammeSummary> getChoices() {
        return choices;
    }

    public CohortForm getForm() {
        return form;
    }

    public Writing getWriting() {
        return writing;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
