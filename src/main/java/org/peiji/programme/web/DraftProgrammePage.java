package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.ProgrammeState;
import org.peiji.programme.ProgrammeSummary;
import org.peiji.programme.application.PlanItemRow;
import org.peiji.programme.application.ProgrammeApprovalService;
import org.peiji.programme.application.ProgrammeService;

/** 新建项目 page: writes a draft, keeps it and hands it in. */
@Named
@ViewScoped
public class DraftProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PROGRAMMES = "/programme/programmes.xhtml";

    @Inject
    private transient ProgrammeService programmes;

    @Inject
    private transient ProgrammeApprovalService approvals;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    @Inject
    private transient BusinessClock clock;

    private String number;
    private ProgrammeForm form = new ProgrammeForm();

    public void open() {
        current.require(Permission.PROGRAMME_DRAFT_PROGRAMME);
        form.setYear(clock.today().getYear());
        if (number != null) {
            ProgrammeSummary programme = programmes.programme(number).programme();
            if (programme.state() != ProgrammeState.DRAFT) {
                throw new Conflict("programme.refusal.state", programme.state());
            }
            form = ProgrammeForm.of(programme);
        }
    }

    public String draft() {
        return acts.run(this::keep, "programme.draft.done", PROGRAMMES, form.getTitle());
    }

    public String submit() {
        return acts.run(
                () -> {
                    keep();
                    approvals.submitProgramme(number);
                },
                "programme.draft.submitted",
                PROGRAMMES,
                form.getTitle());
    }

    private void keep() {
        if (number == null) {
            number = programmes.draftProgramme(form.plan());
        } else {
            programmes.replanProgramme(number, form.plan());
        }
    }

    public ProgrammeForm getForm() {
        return form;
    }

    public ProgrammeKind[] getKinds() {
        return ProgrammeKind.values();
    }

    public List<PlanItemRow> getItems() {
        return programmes.itemsToDrawOn();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
