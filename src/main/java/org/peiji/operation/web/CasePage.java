package org.peiji.operation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.peiji.operation.application.OperationService;
import org.peiji.operation.domain.Intervention;
import org.peiji.platform.engine.CaseState;
import org.peiji.platform.engine.Operations;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.web.Acts;
import org.peiji.worklist.OpenWorkRow;

/** 事项技术状态 page: where a case stands technically, and what an operator may do about it. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TASK = "task:";

    @Inject
    private transient Operations operations;

    @Inject
    private transient OperationService service;

    @Inject
    private transient Acts acts;

    private String number;
    private String moving;
    private LocalDate day;
    private String reason;
    private transient CaseState state;
    private transient List<OpenWorkRow> tasks;
    private transient List<Intervention> interventions;

    public void open() {
        state = operations.caseState(number);
        tasks = service.tasks(number);
        interventions = service.interventions(number);
    }

    public String retry(String jobId) {
        return done(() -> service.retry(jobId), "operation.retried");
    }

    public String remind(String taskId) {
        return done(() -> service.remind(taskId), "operation.reminded");
    }

    public String move() {
        return done(
                () -> {
                    if (moving == null) {
                        throw new Refusal("operation.refusal.nothingChosen");
                    }
                    if (moving.startsWith(TASK)) {
                        service.moveTask(moving.substring(TASK.length()), day, reason);
                    } else {
                        service.moveJob(number, moving, day, reason);
                    }
                },
                "operation.moved");
    }

    private String done(Runnable act, String sentence) {
        return acts.run(act, sentence, "/operation/case.xhtml?number=" + number);
    }

    public boolean isMovable() {
        return !tasks.isEmpty() || !state.jobs().isEmpty();
    }

    public CaseState getState() {
        return state;
    }

    public List<OpenWorkRow> getTasks() {
        return tasks;
    }

    public List<Intervention> getInterventions() {
        return interventions;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getMoving() {
        return moving;
    }

    public void setMoving(String moving) {
        this.moving = moving;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
