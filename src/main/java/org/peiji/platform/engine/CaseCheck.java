package org.peiji.platform.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Row and process never part: no running row without exactly one process instance, no instance without its row, no
 * open task without its line in a worklist, no line without its task.
 */
@ApplicationScoped
public class CaseCheck {

    @Inject
    private RuntimeService running;

    @Inject
    private TaskService tasks;

    @Inject
    @Any
    private Instance<CaseBook> books;

    @PersistenceContext
    private EntityManager em;

    /** What has parted, one sentence each; empty when all is well. */
    @Transactional
    public List<String> strays() {
        List<String> strays = new ArrayList<>();
        for (CaseBook book : books) {
            compare(book, strays);
        }
        compareTasks(strays);
        return strays;
    }

    private void compare(CaseBook book, List<String> strays) {
        Set<String> rows = book.runningCases();
        Set<String> instances = new HashSet<>();
        for (ProcessInstance instance : running.createProcessInstanceQuery()
                .processDefinitionKey(book.process())
                .list()) {
            if (!instances.add(instance.getBusinessKey())) {
                strays.add(instance.getBusinessKey() + " has two instances of " + book.process());
            }
        }
        difference(rows, instances).forEach(number -> strays.add(number + " is under way without " + book.process()));
        difference(instances, rows)
                .forEach(number -> strays.add(book.process() + " runs without a row under way: " + number));
    }

    private void compareTasks(List<String> strays) {
        Set<String> open = new HashSet<>();
        for (Task task : tasks.createTaskQuery().active().list()) {
            open.add(task.getId());
        }
        Set<String> lines = new HashSet<>();
        for (Object id : em.createNativeQuery("select task_id from wrk_item where state = 'OPEN'")
                .getResultList()) {
            lines.add(String.valueOf(id));
        }
        difference(open, lines).forEach(id -> strays.add("task " + id + " stands in no worklist"));
        difference(lines, open).forEach(id -> strays.add("worklist line " + id + " has no task"));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(without);
        return left;
    }
}
