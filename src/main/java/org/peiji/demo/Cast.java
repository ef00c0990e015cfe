package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.time.BusinessClock;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkItemRow;
import org.peiji.worklist.Worklist;

/** The people of the demonstration, acting at moments of its year. */
@ApplicationScoped
class Cast {

    private static final int MANY = 500;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private Worklist worklist;

    /** Somebody does something at a moment. */
    void act(String username, Instant when, Runnable act) {
        Actor actor = accounts.actor(username);
        clock.at(
                when,
                () -> current.as(actor, () -> {
                    act.run();
                    return actor;
                }));
    }

    /** Somebody works on all own open tasks of a step that are about an organisation. */
    void work(String username, Instant when, String task, String organisationName, Consumer<WorkItemRow> act) {
        act(username, when, () -> tasks(task, organisationName).forEach(act));
    }

    private List<WorkItemRow> tasks(String task, String organisationName) {
        return worklist.page(Box.ALL, organisationName, 0, MANY).stream()
                .filter(item ->
                        item.task().equals(task) && item.organisationName().equals(organisationName))
                .toList();
    }
}
