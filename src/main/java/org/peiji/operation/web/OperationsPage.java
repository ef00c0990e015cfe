package org.peiji.operation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.platform.engine.Incident;
import org.peiji.platform.engine.Operations;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 运行状况 page: failed jobs with a way to try them again, and whether rows and processes agree. */
@Named
@ViewScoped
public class OperationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Operations operations;

    @Inject
    private transient Acts acts;

    private boolean jobsRun;
    private transient List<Incident> incidents;
    private transient List<String> strays;

    public void open() {
        jobsRun = operations.runsJobs();
        incidents = operations.incidents();
        strays = operations.strays();
    }

    public String retry(String jobId) {
        return acts.run(() -> operations.retry(jobId), "operation.retried", "/operation/operations.xhtml");
    }

    public boolean isJobsRun() {
        return jobsRun;
    }

    public List<Incident> getIncidents() {
        return incidents;
    }

    public List<String> getStrays() {
        return strays;
    }

    /** The operators' line of the menu. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.OPERATION_READ.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.data", "/operation/operations.xhtml", "operation.title", "settings", 95))
                    : List.of();
        }
    }
}
