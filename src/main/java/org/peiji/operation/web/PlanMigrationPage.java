package org.peiji.operation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.operation.application.MigrationService;
import org.peiji.platform.engine.ProcessVersions;
import org.peiji.platform.engine.ProcessVersions.Plan;
import org.peiji.platform.engine.ProcessVersions.Version;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 规划迁移 page: from which version to which, and which step becomes which. Nothing moves from here. */
@Named
@ViewScoped
public class PlanMigrationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProcessVersions versions;

    @Inject
    private transient MigrationService migrations;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String process;
    private Integer from;
    private Integer to;
    private String reason;
    private final HashMap<String, String> mapping = new HashMap<>();
    private transient Plan plan;

    public void open() {
        current.require(Permission.OPERATION_MIGRATE_CASES);
        if (isChosen()) {
            mapping.putAll(versions.suggestion(process, from, to));
        }
    }

    /** Looks at the plan as it is told now. */
    public void look() {
        plan = null;
    }

    public String begin() {
        String[] number = new String[1];
        String next = acts.run(
                () -> number[0] = migrations.begin(process, from, to, told(), reason),
                "operation.plan.begun",
                "/operation/migration.xhtml");
        plan = null;
        return next == null ? null : next + "&number=" + number[0];
    }

    /** Steps that are told a step of the new version. */
    private Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        mapping.forEach((step, target) -> {
            if (target != null && !target.isEmpty()) {
                told.put(step, target);
            }
        });
        return told;
    }

    public boolean isChosen() {
        return process != null && from != null && to != null && !from.equals(to);
    }

    public Plan getPlan() {
        if (plan == null) {
            plan = versions.plan(process, from, to, told());
        }
        return plan;
    }

    public int getRunning() {
        return versions.cases(process, from).size();
    }

    /** Processes that have more than one version. */
    public List<String> getProcesses() {
        return versions.all().stream()
                .filter(version -> version.version() > 1)
                .map(Version::process)
                .distinct()
                .toList();
    }

    public Bilingual name(String id) {
        return versions.name(id);
    }

    public List<Integer> getVersions() {
        return versions.all().stream()
                .filter(version -> version.process().equals(process))
                .map(Version::version)
                .toList();
    }

    public Map<String, String> getMapping() {
        return mapping;
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
