package org.peiji.bench;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.peiji.server.DurablePostgres;

/**
 * What was answered, held against what the tables say. Each figure is a count, and right is nought; a run in which one
 * is not has no other figure.
 */
final class Checker {

    private static final String RUSH = "cohort like 'COH-B-%'";

    private final Queue<String> enrolled = new ConcurrentLinkedQueue<>();

    /** Somebody was told that the enrolment is in. */
    void enrolled(Crowd.Person person, String cohort) {
        enrolled.add(person.username() + " " + cohort);
    }

    Map<String, Long> counts(DurablePostgres database) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("lost", lost(database, enrolled));
        count(counts, database, "oversold", "coh_bucket where " + RUSH + " and taken + held > seats");
        count(
                counts,
                database,
                "drifted",
                "coh_bucket b where " + RUSH + " and taken <> (select count(*) from coh_seat s where s.bucket = b.id)");
        count(
                counts,
                database,
                "drifted cohort",
                "coh_cohort c where number like 'COH-B-%' and taken <> (select count(*) from coh_seat s where s.cohort = c.number)");
        count(
                counts,
                database,
                "seat without admission",
                "enr_enrolment e where " + RUSH
                        + " and (state in ('ADMITTED', 'CONFIRMED')) <> exists (select 1 from coh_seat s where s.enrolment = e.number)");
        count(
                counts,
                database,
                "duplicate",
                "(select 1 from enr_enrolment where " + RUSH + " group by trainee, cohort having count(*) > 1) d");
        count(
                counts,
                database,
                "without one record",
                "enr_enrolment e where " + RUSH
                        + " and 1 <> (select count(*) from app_approval_record r where r.case_number = e.number and r.step = 'SubmitEnrolment')");
        count(
                counts,
                database,
                "orphan",
                "enr_enrolment e where " + RUSH
                        + " and 1 <> (select count(*) from act_ru_execution p where p.business_key_ = e.number and p.parent_id_ is null)");
        count(
                counts,
                database,
                "process without row",
                "act_hi_procinst p where p.business_key_ like 'ENR-%' and not exists (select 1 from enr_enrolment e where e.number = p.business_key_)");
        count(
                counts,
                database,
                "stuck",
                "enr_enrolment e where " + RUSH
                        + " and not exists (select 1 from act_ru_task t join act_ru_execution p on p.proc_inst_id_ = t.proc_inst_id_ where p.business_key_ = e.number)"
                        + " and not exists (select 1 from act_ru_event_subscr s join act_ru_execution p on p.proc_inst_id_ = s.proc_inst_id_ where p.business_key_ = e.number and s.event_name_ = 'TraineeEnrolment.PlaceOffered')"
                        + " and state <> 'CONFIRMED'");
        count(
                counts,
                database,
                "not on the worklist",
                "act_ru_task t where not exists (select 1 from wrk_item w where w.task_id = t.id_ and w.state = 'OPEN')");
        count(counts, database, "incident", "act_ru_incident");
        return counts;
    }

    /** Throws if anything is not nought. */
    Map<String, Long> check(DurablePostgres database) throws SQLException {
        Map<String, Long> counts = counts(database);
        if (counts.values().stream().anyMatch(count -> count != 0)) {
            throw new AssertionError("The books do not agree: " + counts);
        }
        return counts;
    }

    private static long lost(DurablePostgres database, Collection<String> acknowledged) throws SQLException {
        Collection<String> rows =
                database.texts("select trainee || ' ' || cohort from enr_enrolment where " + RUSH).stream()
                        .collect(Collectors.toSet());
        return acknowledged.stream().filter(each -> !rows.contains(each)).count();
    }

    private static void count(Map<String, Long> counts, DurablePostgres database, String what, String from)
            throws SQLException {
        counts.put(what, database.number("select count(*) from " + from));
    }
}
