package org.peiji.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.server.DurablePostgres;

/**
 * Generated data, the same at every run: cohorts that are open, people who may enrol, and the size of the network
 * around them. Rows are made of the demonstration's, which the product itself has written.
 */
final class Crowd {

    /** The sets that benchmarks are measured on. */
    enum Size {
        SMALL(1_000, 5_000, 8_000, 500_000),
        MEDIUM(8_698, 50_000, 80_000, 6_000_000);

        private final int schools;
        private final int persons;
        private final int applications;
        private final int audit;

        Size(int schools, int persons, int applications, int audit) {
            this.schools = schools;
            this.persons = persons;
            this.applications = applications;
            this.audit = audit;
        }
    }

    private final DurablePostgres database;
    private int cohorts;
    private int people;

    Crowd(DurablePostgres database) {
        this.database = database;
    }

    /** Schools, persons, applications that were decided, and the audit trail, beside what the rush makes. */
    void surround(Size size) throws SQLException {
        copy(
                "org_organisation",
                "code = 'D101'",
                size.schools,
                Map.of("code", "'S' || n", "name_zh", "t.name_zh || n"));
        copy(
                "org_person",
                "id = (select min(id) from org_person)",
                size.persons,
                Map.of("id", "1000000 + n", "person_number", "'PB' || n", "id_number_hash", "'bench-' || n"));
        copy(
                "enr_enrolment",
                "number = (select min(number) from enr_enrolment where state = 'REJECTED')",
                size.applications,
                Map.of("number", "'ENR-X-' || n", "person", "'PB' || (1 + n % " + size.persons + ")"));
        copy(
                "aud_event",
                "id = (select min(id) from aud_event)",
                size.audit,
                Map.of("id", "-n", "at_time", "t.at_time - n * interval '1 minute'"));
        database.execute("analyze");
    }

    /** Published cohorts of the base D001 with so many places each, open for enrolment today. */
    List<String> cohorts(int count, int places) throws SQLException {
        int first = cohorts;
        cohorts += count;
        String number = "'COH-B-' || lpad((" + first + " + n)::text, 6, '0')";
        String like =
                "number = (select min(number) from coh_cohort where state = 'PUBLISHED' and organisation = 'D001')";
        Map<String, String> open = new LinkedHashMap<>();
        open.put("number", number);
        open.put("taken", "0");
        open.put("capacity", String.valueOf(places));
        open.put("enrolment_opens", "current_date - 1");
        open.put("enrolment_closes", "current_date + 20");
        open.put("starts", "current_date + 200");
        open.put("ends", "current_date + 204");
        copy("coh_cohort", like, count, open);
        String made = "select " + number + " from generate_series(1, " + count + ") n";
        database.execute("insert into coh_cohort_category (cohort, category) select c, x.category from (" + made
                + ") m(c), (select distinct category from coh_cohort_category) x");
        database.execute(
                "insert into coh_place_rule (cohort, waiting_policy, last_number) select c, 'AUTOMATIC', 0 from ("
                        + made + ") m(c)");
        database.execute(
                "insert into coh_bucket (id, cohort, earmark_key, hard, seats, taken, held) select 1000000 + " + first
                        + " + n, " + number + ", '-/-/-/-', false, " + places + ", 0, 0 from generate_series(1, "
                        + count + ") n");
        database.execute(
                "insert into coh_place_entry (id, cohort, move, to_bucket, places, by_user, by_name, at) select 1000000 + "
                        + first + " + n, " + number + ", 'OPENED', 1000000 + " + first + " + n, " + places
                        + ", 'system', '', now() from generate_series(1, " + count + ") n");
        return database.texts(made);
    }

    /** People of the school D101 who have never enrolled; each has the password of the demonstration. */
    List<Person> people(int count) throws SQLException {
        int first = people;
        people += count;
        String name = "'rush' || (" + first + " + n)";
        copy("sec_account", "username = 'trainee1'", count, Map.of("username", name));
        copy(
                "sec_role_assignment",
                "id = (select min(id) from sec_role_assignment where username = 'trainee1')",
                count,
                Map.of("id", "1000000 + " + first + " + n", "username", name));
        List<Person> made = new ArrayList<>();
        for (int one = first + 1; one <= first + count; one++) {
            made.add(new Person("rush" + one, 300_000 + one));
        }
        return made;
    }

    /**
     * Somebody who may enrol.
     *
     * @param seed of the invented ID number, whose region was never allocated
     */
    record Person(String username, int seed) {}

    private void copy(String table, String of, int count, Map<String, String> others) throws SQLException {
        List<String> columns = database.texts(
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = '"
                        + table + "' order by ordinal_position");
        List<String> values = columns.stream()
                .map(column -> others.getOrDefault(column, "t." + column))
                .toList();
        database.execute("insert into %s (%s) select %s from (select * from %s where %s) t, generate_series(1, %d) n"
                .formatted(table, String.join(", ", columns), String.join(", ", values), table, of, count));
    }
}
