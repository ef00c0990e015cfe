package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.peiji.expert.domain.Employment;
import org.peiji.expert.domain.Expert;
import org.peiji.expert.domain.ExpertChange;
import org.peiji.expert.domain.ExpertChange.Attribute;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationFilter;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Person;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** 专家库维护: the ministry takes experts into the pool and keeps what is known of them. Every change is written down. */
@ApplicationScoped
public class PoolKeepingService {

    private static final String EVERY_EXPERT = Role.EXPERT + "@" + OrganisationDirectory.MINISTRY;
    private static final int MOST_OFFERED = 10;

    @Inject
    private Experts experts;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /** People with the role of an expert who are not in the pool yet. */
    @Requires(Permission.EXPERT_KEEP_POOL)
    @Transactional
    public List<Person> newcomers() {
        return accounts.inGroup(EVERY_EXPERT).stream()
                .filter(person -> !experts.has(person.username()))
                .toList();
    }

    /** Organisations that the typed words may mean. */
    @Requires(Permission.EXPERT_KEEP_POOL)
    @Transactional
    public List<OrganisationSummary> employers(String typed) {
        return organisations.search(OrganisationFilter.text(typed), 0, MOST_OFFERED);
    }

    /**
     * 专家入库: takes somebody who has the role of an expert into the pool.
     *
     * @param employer code of the present employer
     * @param since first day there
     */
    @Requires(Permission.EXPERT_KEEP_POOL)
    @Transactional
    public void enrolExpert(String username, String employer, LocalDate since, String field, int mostOpen) {
        if (username != null && experts.has(username)) {
            throw new Conflict("expert.refusal.enrolled", experts.find(username).personName());
        }
        Person person = newcomers().stream()
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Refusal("expert.refusal.noAccount"));
        OrganisationSummary employing = employer(employer);
        Expert expert = new Expert(
                person.username(), person.name(), employing.code(), employing.nameZh(), employing.authorityCode(), "");
        expert.describe(field, mostOpen);
        experts.add(expert);
        experts.add(employment(username, employing, since, null));
        note(username, Attribute.MEMBERSHIP, "", ExpertStanding.ACTIVE.name(), "");
    }

    /** Changes fields of expertise and load. */
    @Requires(Permission.EXPERT_KEEP_POOL)
    @Transactional
    public void describeExpert(String username, String field, int mostOpen) {
        Expert expert = experts.find(username);
        String fieldBefore = expert.field();
        int mostBefore = expert.mostOpen();
        expert.describe(field, mostOpen);
        note(username, Attribute.FIELD, fieldBefore, expert.field(), "");
        note(username, Attribute.MOST_OPEN, String.valueOf(mostBefore), String.valueOf(expert.mostOpen()), "");
    }

    /**
     * Adds where an expert works or has worked; a post that lasts is the present one from now on.
     *
     * @param ends last day; null while it lasts
     */
    @Requires(Permission.EXPERT_KEEP_POOL)
    @Transactional
    public void employExpert(String username, String employer, LocalDate begins, LocalDate ends) {
        Expert expert = experts.find(username);
        OrganisationSummary employing = employer(employer);
        Employment added = employment(username, employing, begins, ends);
        experts.add(added);
        if (added.isPresent(clock.today())) {
            expert.workFor(employing);
        }
        note(username, Attribute.EMPLOYMENT, "", words(added), "");
    }

    /** Ends a post; the present employer is then that of the latest post that lasts, if there is one. */
    @Requires(Permission.EXPERT_KEEP_POOL)
    @Transactional
    public void endEmployment(String username, long employment, LocalDate day) {
        Expert expert = experts.find(username);
        List<Employment> all = experts.employments(username);
        Employment ending = all.stream()
                .filter(each -> each.id() == employment)
                .findFirst()
                .orElseThrow(() -> new Missing(String.valueOf(employment)));
        String before = words(ending);
        ending.end(requirePast(day));
        all.stream()
                .filter(each -> each.isPresent(clock.today()))
                .findFirst()
                .ifPresent(each -> expert.workFor(organisations.find(each.organisation())));
        note(username, Attribute.EMPLOYMENT, before, words(ending), "");
    }

    /** 停用: asks the expert no more; the places that he or she has stay. */
    @Requires(Permission.EXPERT_KEEP_POOL)
    @Transactional
    public void deactivateExpert(String username, String reason) {
        Expert expert = experts.find(username);
        expert.deactivate(reason);
        note(
                username,
                Attribute.MEMBERSHIP,
                ExpertStanding.ACTIVE.name(),
                ExpertStanding.INACTIVE.name(),
                expert.inactiveReason());
    }

    /** 恢复: the expert may be asked again. */
    @Requires(Permission.EXPERT_KEEP_POOL)
    @Transactional
    public void activateExpert(String username) {
        experts.find(username).activate();
        note(username, Attribute.MEMBERSHIP, ExpertStanding.INACTIVE.name(), ExpertStanding.ACTIVE.name(), "");
    }

    private OrganisationSummary employer(String code) {
        if (code == null || code.isBlank()) {
            throw new Refusal("expert.refusal.employer");
        }
        return organisations.find(code);
    }

    private Employment employment(String username, OrganisationSummary employing, LocalDate begins, LocalDate ends) {
        requirePast(begins);
        return new Employment(username, employing.code(), employing.nameZh(), employing.authorityCode(), begins, ends);
    }

    private LocalDate requirePast(LocalDate day) {
        if (day == null || day.isAfter(clock.today())) {
            throw new Refusal("expert.refusal.future", clock.today());
        }
        return day;
    }

    private static String words(Employment employment) {
        return employment.organisationName() + " " + employment.begins() + "–"
                + (employment.ends() == null ? "" : employment.ends());
    }

    private void note(String username, Attribute attribute, String before, String after, String reason) {
        if (!Objects.equals(before, after)) {
            experts.add(new ExpertChange(username, attribute, before, after, reason, current.get(), clock.instant()));
        }
    }
}
