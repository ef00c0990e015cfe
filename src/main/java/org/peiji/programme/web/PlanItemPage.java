package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.programme.ProgrammeKind;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.application.AnnualPlanService;
import org.peiji.programme.application.AnnualPlanView;

/** 计划项 page: one item of a plan that is being written. */
@Named
@ViewScoped
public class PlanItemPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    @Inject
    private transient AnnualPlanService plans;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String plan;
    private String item;
    private String cell;
    private String task;
    private PlanItemForm form;
    private transient AnnualPlanView view;

    public void open() {
        current.require(Permission.PROGRAMME_DRAFT_ANNUAL_PLAN);
        view = plans.annualPlan(plan);
        if (!view.plan().state().isWritable()) {
            throw new Conflict("programme.refusal.planState", view.plan().state());
        }
        form = item == null
                ? PlanItemForm.in(TrainingCell.of(cell))
                : view.items().stream()
                        .filter(each -> each.number().equals(item))
                        .findFirst()
                        .map(PlanItemForm::of)
                        .orElseThrow(() -> new Missing(item));
    }

    public String keep() {
        return acts.run(
                () -> {
                    if (item == null) {
                        plans.addItem(plan, form.draft());
                    } else {
                        plans.changeItem(plan, item, form.draft());
                    }
                },
                "programme.item.kept",
                getBack());
    }

    /** The page of the plan from which the reader came. */
    public String getBack() {
        return task == null
                ? "/programme/draft-annual-plan.xhtml?number=" + plan
                : "/programme/revise-annual-plan.xhtml?task=" + task;
    }

    public AnnualPlanView getView() {
        if (view == null) {
            view = plans.annualPlan(plan);
        }
        return view;
    }

    public PlanItemForm getForm() {
        return form;
    }

    public ProgrammeKind[] getKinds() {
        return ProgrammeKind.values();
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getCell() {
        return cell;
    }

    public void setCell(String cell) {
        this.cell = cell;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
