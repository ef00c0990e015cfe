package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.peiji.expert.application.ReviewSlots;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** Where the scenes of the demonstration are played: who acts, when, and on which task. */
@ApplicationScoped
public class Stage {

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
    private Processes processes;

    @Inject
    private ReviewSlots slots;

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

    /** The second person of the ministry, for what the first may not decide alone. */
    Actor ministryLeader() {
        return accounts.actor("ministry.leader");
    }

    Actor officer(String college) {
        return accounts.actor(Role.BASE_OFFICER, college);
    }

    /** As many places for every education authority. */
    Map<String, Integer> quotas(int places) {
        return organisations.provinces().stream()
                .collect(Collectors.toMap(ProvinceSummary::authorityCode, province -> places));
    }

    Actor provinceOf(String college) {
        return accounts.actor(Role.PROVINCE_OFFICER, organisations.find(college).authorityCode());
    }

    /** The colleague who confirms what {@link #provinceOf} proposes. */
    Actor secondOfProvince(String college) {
        Actor first = provinceOf(college);
        return accounts.actor(first.username() + ".second", Role.PROVINCE_OFFICER, first.organisation());
    }

    /** The open task of a case. */
    @Transactional
    public String task(String caseNumber) {
        return processes.tasks(caseNumber).get(0).id();
    }

    /** The open task of a case at a step, where several are open. */
    @Transactional
    public String task(String caseNumber, String stepKey) {
        return processes.tasks(caseNumber).stream()
                .filter(task -> task.key().equals(stepKey))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The score sheets of a case that experts write now, each with its task and its expert. */
    @Transactional
    public List<Sheet> openSheets(String caseNumber) {
        return sheets(caseNumber, ReviewSlot.State.SCORING);
    }

    /** The places of a case to which experts are invited now. */
    @Transactional
    public List<Sheet> invitations(String caseNumber) {
        return sheets(caseNumber, ReviewSlot.State.INVITED);
    }

    private List<Sheet> sheets(String caseNumber, ReviewSlot.State state) {
        return slots.current(caseNumber).orElseThrow().slots().stream()
                .filter(slot -> slot.state() == state)
                .map(slot -> new Sheet(task(slot.number()), accounts.actor(slot.expert())))
                .toList();
    }

    /** The panel that scores a case. */
    @Transactional
    public String panel(String caseNumber) {
        return slots.current(caseNumber).orElseThrow().id();
    }

    /** A score sheet that waits for its expert. */
    record Sheet(String task, Actor expert) {}
}
