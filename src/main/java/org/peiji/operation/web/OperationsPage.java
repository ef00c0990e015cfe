package org.peiji.operation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.notification.MailDesk;
import org.peiji.operation.application.OperationService;
import org.peiji.platform.engine.JobQueue;
import org.peiji.platform.engine.Operations;
import org.peiji.platform.engine.StuckCase;
import org.peiji.platform.importing.Imports;
import org.peiji.platform.listing.ExportJobs;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.web.StateCounters.Counter;
import org.peiji.platform.web.Texts;
import org.peiji.platform.work.Progress;

/** 运行状况 page: all that can stand still, in figures that lead to its rows. */
@Named
@RequestScoped
public class OperationsPage {

    private static final int MOST = 100;

    @Inject
    private Operations operations;

    @Inject
    private OperationService service;

    @Inject
    private MailDesk mail;

    @Inject
    private ExportJobs exports;

    @Inject
    private Imports imports;

    @Inject
    private Texts texts;

    private boolean jobsRun;
    private List<String> strays;
    private List<StuckCase> stuck;
    private int stuckCount;
    private List<Counter> counters;
    private List<Counter> jobs;
    private List<Counter> mails;
    private List<Counter> exported;
    private List<Counter> imported;

    public void open() {
        jobsRun = operations.runsJobs();
        strays = operations.strays();
        stuckCount = operations.countStuckCases();
        stuck = stuckCount == 0 ? List.of() : operations.stuckCases(new Slice("h.start_time_, e.id_", 0, MOST));
        counters = List.of(
                counter("incidents.xhtml", "operation.incidents.title", operations.countIncidents(null), "over"),
                counter("#stuck", "operation.stuck", stuckCount, "over"),
                counter("#strays", "operation.strays", strays.size(), "over"),
                counter("late.xhtml", "operation.late.title", service.countLateTasks(null, null, null), "soon"));
        Map<JobQueue, Integer> queues = operations.countJobs();
        jobs = Stream.of(JobQueue.values())
                .map(queue -> counter(
                        "jobs.xhtml?state=" + queue,
                        Texts.labelKey(queue),
                        queues.get(queue),
                        queue == JobQueue.FAILED ? "over" : ""))
                .toList();
        mails = mail.queues().stream()
                .map(queue -> counter(
                        "/notification/outbox.xhtml?state=" + queue.state(),
                        queue.labelKey(),
                        queue.count(),
                        queue.state().equals("FAILED") ? "over" : ""))
                .toList();
        exported = transfers("EXPORTS", exports.inBackground());
        imported = transfers("IMPORTS", imports.inBackground());
    }

    private List<Counter> transfers(String kind, Map<Progress, Integer> counts) {
        return Stream.of(Progress.values())
                .map(progress -> counter(
                        "transfers.xhtml?kind=" + kind + "&progress=" + progress,
                        Texts.labelKey(progress),
                        counts.getOrDefault(progress, 0),
                        progress == Progress.FAILED ? "over" : ""))
                .toList();
    }

    private Counter counter(String href, String labelKey, int count, String tone) {
        return new Counter(href, texts.get(labelKey), count, count == 0 ? "" : tone, false);
    }

    public boolean isJobsRun() {
        return jobsRun;
    }

    public List<String> getStrays() {
        return strays;
    }

    public List<StuckCase> getStuck() {
        return stuck;
    }

    public List<Counter> getCounters() {
        return counters;
    }

    public List<Counter> getJobs() {
        return jobs;
    }

    public List<Counter> getMails() {
        return mails;
    }

    public List<Counter> getExported() {
        return exported;
    }

    public List<Counter> getImported() {
        return imported;
    }
}
