package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** 运维: whether cases stand still for technical reasons, and the way to set them going again. No business data. */
@ApplicationScoped
public class Operations {

    private static final String INCIDENTS = """
             from act_ru_incident i
             left join act_ru_execution e on e.id_ = i.proc_inst_id_
             left join act_ru_job j on j.id_ = i.configuration_
             where i.incident_type_ = 'failedJob'""";

    private static final String INCIDENT = """
            select i.configuration_, e.business_key_, i.proc_def_id_, coalesce(i.failed_activity_id_, i.activity_id_),
                   i.incident_msg_, j.retries_, i.incident_timestamp_
            """;

    private static final String JOBS = """
             from act_ru_job j
             left join act_ru_execution e on e.id_ = j.process_instance_id_
             left join act_ru_jobdef d on d.id_ = j.job_def_id_
             where""";

    private static final String JOB = """
            select j.id_, e.business_key_, j.process_def_id_, d.act_id_, j.type_, j.duedate_, j.retries_,
                   j.exception_msg_
            """;

    /** Roots of running instances for which nothing waits and which wait for nothing. */
    private static final String STUCK = """
             from act_ru_execution e
             left join act_hi_procinst h on h.id_ = e.id_
             where e.parent_id_ is null
               and e.id_ not in (select t.proc_inst_id_ from act_ru_task t where t.proc_inst_id_ is not null)
               and e.id_ not in (select j.process_instance_id_ from act_ru_job j where j.process_instance_id_ is not null)
               and e.id_ not in (select s.proc_inst_id_ from act_ru_event_subscr s where s.proc_inst_id_ is not null)
               and e.id_ not in (select p.proc_inst_id_ from act_ru_execution c join act_ru_execution p on p.id_ = c.super_exec_)""";

    private static final Pattern MOMENT = Pattern.compile("\\{(now|hour|day)}");

    @Inject
    private EngineBootstrap engine;

    @Inject
    private ManagementService jobs;

    @Inject
    private HistoryService history;

    @Inject
    private EngineRows rows;

    @Inject
    private ModelNames names;

    @Inject
    private CaseCheck cases;

    @Inject
    private BusinessClock clock;

    @Requires(Permission.OPERATION_READ)
    @Transactional
    public boolean runsJobs() {
        return engine.runsJobs();
    }

    /** Failed jobs; the search is part of a case number. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public List<Incident> incidents(String search, Slice slice) {
        return rows.page(INCIDENT + INCIDENTS + searched(search), slice, this::incident, like(search));
    }

    @Requires(Permission.OPERATION_READ)
    @Transactional
    public int countIncidents(String search) {
        return rows.count("select count(*) " + INCIDENTS + searched(search), like(search));
    }

    /** The failed job; null if it does not stand still any more. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public Incident incident(String jobId) {
        return rows.list(INCIDENT + INCIDENTS + " and i.configuration_ = ?1", this::incident, jobId).stream()
                .findFirst()
                .orElse(null);
    }

    /** Cases that wait for nothing. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public List<StuckCase> stuckCases(Slice slice) {
        return rows.page(
                "select e.business_key_, e.proc_def_id_, e.act_id_, h.start_time_ " + STUCK,
                slice,
                row -> new StuckCase(
                        row.text(0), names.process(row.text(1)), names.step(row.text(1), row.text(2)), row.moment(3)));
    }

    @Requires(Permission.OPERATION_READ)
    @Transactional
    public int countStuckCases() {
        return rows.count("select count(*) " + STUCK);
    }

    /** What has parted between rows, processes and worklists; empty when all is well. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public List<String> strays() {
        return cases.strays();
    }

    /** How many jobs stand in each queue; one question for all. */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public Map<JobQueue, Integer> countJobs() {
        List<Object> moments = new ArrayList<>();
        String sums = Stream.of(JobQueue.values())
                .map(queue -> "coalesce(sum(case when " + queue.condition() + " then 1 else 0 end), 0)")
                .collect(Collectors.joining(", ", "select ", " from act_ru_job j"));
        Map<JobQueue, Integer> counts = new EnumMap<>(JobQueue.class);
        rows.list(
                timed(sums, moments),
                row -> {
                    for (JobQueue queue : JobQueue.values()) {
                        counts.put(queue, row.number(queue.ordinal()));
                    }
                    return counts;
                },
                moments.toArray());
        return counts;
    }

    @Requires(Permission.OPERATION_READ)
    @Transactional
    public List<JobRow> jobs(JobQueue queue, Slice slice) {
        List<Object> moments = new ArrayList<>();
        return rows.page(timed(JOB + JOBS + condition(queue), moments), slice, this::job, moments.toArray());
    }

    @Requires(Permission.OPERATION_READ)
    @Transactional
    public int countJobs(JobQueue queue) {
        List<Object> moments = new ArrayList<>();
        return rows.count(timed("select count(*) " + JOBS + condition(queue), moments), moments.toArray());
    }

    /** @throws Missing if there never was a process of that case */
    @Requires(Permission.OPERATION_READ)
    @Transactional
    public CaseState caseState(String caseNumber) {
        if (caseNumber == null) {
            throw new Missing("");
        }
        HistoricProcessInstance instance = history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Missing(String.valueOf(caseNumber)));
        String definition = instance.getProcessDefinitionId();
        return new CaseState(
                caseNumber,
                instance.getProcessDefinitionKey(),
                names.process(definition),
                instance.getProcessDefinitionVersion(),
                instance.getStartTime().toInstant(),
                instance.getEndTime() == null ? null : instance.getEndTime().toInstant(),
                rows.list(JOB + JOBS + " e.business_key_ = ?1 order by j.duedate_, j.id_", this::job, caseNumber),
                rows.list(
                        INCIDENT + INCIDENTS + " and e.business_key_ = ?1 order by i.incident_timestamp_, i.id_",
                        this::incident,
                        caseNumber));
    }

    /** Lets a failed job be tried once more, now. The caller has checked who may. */
    public void retry(String jobId) {
        requireJob(jobId);
        jobs.setJobRetries(jobId, 1);
    }

    /** Lets a job run at another moment. The caller has checked who may. */
    public void moveJob(String jobId, Instant due) {
        requireJob(jobId);
        jobs.setJobDuedate(jobId, Date.from(due));
    }

    private void requireJob(String jobId) {
        Job job = jobs.createJobQuery().jobId(jobId).singleResult();
        if (job == null) {
            throw new Conflict("operation.refusal.jobGone");
        }
    }

    private Incident incident(EngineRows.Row row) {
        return new Incident(
                row.text(0),
                row.text(1),
                names.process(row.text(2)),
                names.step(row.text(2), row.text(3)),
                row.text(4),
                row.number(5),
                row.moment(6));
    }

    private JobRow job(EngineRows.Row row) {
        JobRow.JobKind kind = row.text(2) == null
                ? JobRow.JobKind.HOUSEKEEPING
                : "timer".equals(row.text(4)) ? JobRow.JobKind.TIMER : JobRow.JobKind.STEP;
        return new JobRow(
                row.text(0),
                row.text(1),
                names.process(row.text(2)),
                names.step(row.text(2), row.text(3)),
                kind,
                row.moment(5),
                row.number(6),
                row.text(7));
    }

    /** Puts the moments of a queue's condition in their places. */
    private String timed(String sql, List<Object> moments) {
        Instant now = clock.instant();
        return MOMENT.matcher(sql).replaceAll(found -> {
            moments.add(
                    switch (found.group(1)) {
                        case "hour" -> now.plus(Duration.ofHours(1));
                        case "day" -> now.plus(Duration.ofDays(1));
                        default -> now;
                    });
            return "?" + moments.size();
        });
    }

    private static String condition(JobQueue queue) {
        return queue == null ? " 1 = 1" : " (" + queue.condition() + ")";
    }

    private static String searched(String search) {
        return search == null ? "" : " and e.business_key_ like ?1";
    }

    private static Object[] like(String search) {
        return search == null ? new Object[0] : new Object[] {"%" + search + "%"};
    }
}
