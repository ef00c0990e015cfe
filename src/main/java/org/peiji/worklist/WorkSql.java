package org.peiji.worklist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peiji.platform.security.Actor;

/**
 * The query of a worklist in SQL: one ordered, limited branch for each queue, merged. JPQL cannot say that, and
 * {@code queue in (…)} sorts all lines before it shows twenty.
 */
final class WorkSql {

    private static final String DONE_ORDER = "w.closed_at desc, w.task_id";

    private final WorkQuery query;
    private final List<String> branches = new ArrayList<>();
    private final List<List<Object>> parameters = new ArrayList<>();
    private final Instant now;
    private final Instant soon;

    WorkSql(WorkQuery query, Actor actor, List<String> mine, Instant now, Instant soon) {
        this.query = query;
        this.now = now;
        this.soon = soon;
        switch (query.box()) {
            case DONE -> branch("w.state = 'DONE' and w.closed_by = ?", actor.username());
            case COLLEAGUES ->
                branch(
                        "w.state = 'OPEN' and w.candidate_group = ? and w.queue <> w.candidate_group and w.assignee <> ?",
                        actor.group(),
                        actor.username());
            default -> {
                if (query.box() != Box.GROUP) {
                    mine.forEach(this::queue);
                }
                if (query.box() != Box.MINE) {
                    queue(actor.group());
                }
            }
        }
    }

    private void queue(String queue) {
        branch("w.state = 'OPEN' and w.queue = ?", queue);
    }

    private void branch(String where, String... values) {
        StringBuilder condition = new StringBuilder(where);
        List<Object> bound = new ArrayList<>(List.of((Object[]) values));
        if (query.box() == Box.OVERDUE) {
            condition.append(" and w.due_at < ?");
            bound.add(Timestamp.from(now));
        }
        if (query.box() == Box.SOON) {
            condition.append(" and w.due_at >= ? and w.due_at <= ?");
            bound.add(Timestamp.from(now));
            bound.add(Timestamp.from(soon));
        }
        if (query.step() != null) {
            condition.append(" and w.task = ?");
            bound.add(query.step());
        }
        if (query.search() != null) {
            condition.append(
                    " and (w.subject like ? escape '!' or w.subject_en like ? escape '!' or w.case_number like ? escape '!' or w.organisation_name like ? escape '!')");
            String part = part(query.search());
            bound.addAll(List.of(part, part, part, part));
        }
        if (query.person() != null) {
            condition.append(" and (w.person_name like ? escape '!' or w.holder_name like ? escape '!')");
            String part = part(query.person());
            bound.addAll(List.of(part, part));
        }
        branches.add(condition.toString());
        parameters.add(bound);
    }

    /** Signs that mean something to the database mean themselves here. */
    private static String part(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Ids of the tasks on that page. */
    Query page(EntityManager em, int first, int size) {
        return bind(em.createNativeQuery(page(first, size)));
    }

    /** How many there are, but no more than that. */
    Query count(EntityManager em, int most) {
        return bind(em.createNativeQuery(count(most)));
    }

    /** Step, its page and number of lines, of the lines that are due first. */
    Query steps(EntityManager em, int most) {
        return bind(em.createNativeQuery("select w.task, min(w.page), count(*) from (" + merged("w.task, w.page", most)
                + ") w group by w.task order by count(*) desc, w.task"));
    }

    String page(int first, int size) {
        return "select w.task_id from (" + merged("w.task_id, w.due_at, w.opened_at, w.closed_at", first + size)
                + ") w order by " + order() + " limit " + size + " offset " + first;
    }

    String count(int most) {
        return branches.stream()
                .map(branch -> "(select w.task_id from wrk_item w where " + branch + " limit " + most + ")")
                .collect(Collectors.joining(
                        " union all ", "select count(*) from (select w.task_id from (", ") w limit " + most + ") w"));
    }

    private String merged(String columns, int most) {
        return branches.stream()
                .map(branch -> "(select " + columns + " from wrk_item w where " + branch + " order by " + order()
                        + " limit " + most + ")")
                .collect(Collectors.joining(" union all "));
    }

    private String order() {
        return query.box() == Box.DONE ? DONE_ORDER : query.sort().order();
    }

    /** Values for the question marks, in their order. */
    List<Object> parameters() {
        return parameters.stream().flatMap(List::stream).toList();
    }

    private Query bind(Query bound) {
        int position = 1;
        for (Object value : parameters()) {
            bound.setParameter(position++, value);
        }
        return bound;
    }
}
