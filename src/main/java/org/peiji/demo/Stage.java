package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.security.Account;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.RoleAssignment;
import org.peiji.platform.time.BusinessClock;
import org.peiji.worklist.Box;
import org.peiji.worklist.WorkItemRow;
import org.peiji.worklist.Worklist;

/** Where the scenes of the demonstration are played: who acts, when, and on which task of the worklist. */
@ApplicationScoped
class Stage {

    private static final int HOUR = 10;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Inject
    private Worklist worklist;

    /** That many days ago; a negative number lies ahead. */
    LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(Instant.now(clock), BusinessClock.ZONE).minusDays(daysAgo);
    }

    /** Lets somebody do something on the morning of that many days ago. */
    void at(int daysAgo, Actor actor, Runnable act) {
        Instant morning =
                day(daysAgo).atTime(HOUR, 0).atZone(BusinessClock.ZONE).toInstant();
        clock.at(
                morning,
                () -> current.as(actor, () -> {
                    act.run();
                    return null;
                }));
    }

    /** As {@link #at}, with an answer. */
    <T> T answerAt(int daysAgo, Actor actor, Supplier<T> act) {
        List<T> answer = new ArrayList<>();
        at(daysAgo, actor, () -> answer.add(act.get()));
        return answer.get(0);
    }

    Actor ministry() {
        return accounts.actor(Role.MINISTRY_ADMIN, OrganisationDirectory.MINISTRY);
    }

    Actor officer(String college) {
        return accounts.actor(Role.BASE_OFFICER, college);
    }

    Actor provinceOf(String college) {
        return accounts.actor(Role.PROVINCE_OFFICER, organisations.find(college).authorityCode());
    }

    String nameOf(String organisation) {
        return organisations.find(organisation).nameZh();
    }

    /** The experts on whose worklist that college stands. */
    List<Actor> expertsOn(String college) {
        return accounts.demoAccounts().stream()
                .map(Account::username)
                .filter(username -> username.startsWith("expert"))
                .map(accounts::find)
                .map(Stage::expert)
                .filter(expert -> current.as(expert, () -> worklist.count(Box.ALL, nameOf(college))) > 0)
                .toList();
    }

    /** Experts act for the ministry, which lies in no province. */
    private static Actor expert(Account account) {
        RoleAssignment role = account.assignments().get(0);
        return new Actor(
                account.username(),
                account.personName(),
                role.role(),
                role.organisation(),
                role.organisationName(),
                null);
    }

    /** The actor's open task whose line in the worklist holds that text. */
    String task(String text) {
        List<WorkItemRow> found = worklist.page(Box.ALL, text, 0, 1);
        if (found.isEmpty()) {
            throw new IllegalStateException(current.get().username() + " has no open task on " + text);
        }
        return found.get(0).taskId();
    }
}
