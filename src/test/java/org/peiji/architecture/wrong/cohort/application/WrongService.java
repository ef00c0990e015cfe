package org.peiji.architecture.wrong.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import org.camunda.bpm.engine.TaskService;
import org.peiji.cohort.domain.QuotaLedger;
import org.peiji.platform.security.ByProcess;

/** Breaks: no transaction, no permission, places on a path of its own, Faces and the engine outside their rooms. */
@ApplicationScoped
public class WrongService {

    public Object open(TaskService tasks) {
        return tasks.createTaskQuery().singleResult() == null ? FacesContext.getCurrentInstance() : tasks;
    }

    @ByProcess
    public void finish() {
        open(null);
        QuotaLedger.open("COH", 1).resize(2);
    }
}
