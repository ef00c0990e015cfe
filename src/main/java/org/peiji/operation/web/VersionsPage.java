package org.peiji.operation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.operation.application.MigrationService;
import org.peiji.operation.domain.Migration;
import org.peiji.platform.engine.ProcessVersions;
import org.peiji.platform.engine.ProcessVersions.Version;

/** 流程版本 page: how many cases follow which version, and the migrations that there were. */
@Named
@RequestScoped
public class VersionsPage {

    @Inject
    private ProcessVersions versions;

    @Inject
    private MigrationService migrations;

    private List<Version> all;
    private List<Migration> latest;

    public void open() {
        all = versions.all();
        latest = migrations.latest();
    }

    /** True for the newest version of a process. */
    public boolean newest(Version version) {
        return newestOf(version.process()) == version.version();
    }

    public int newestOf(String process) {
        return all.stream()
                .filter(each -> each.process().equals(process))
                .mapToInt(Version::version)
                .max()
                .orElse(0);
    }

    public List<Version> getAll() {
        return all;
    }

    public List<Migration> getLatest() {
        return latest;
    }
}
