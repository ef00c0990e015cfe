package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.peiji.designation.domain.DutyKind;
import org.peiji.designation.domain.Plaque;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;

/** Use cases of 基地档案: what the ministry keeps of a base in its term, and what the calendar does to it. */
@ApplicationScoped
public class BaseLifeService {

    @Inject
    private Designations designations;

    @Inject
    private DesignationEnds ends;

    @Inject
    private LifeNews news;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /** @param due null if it has no date */
    @Transactional
    @Requires(Permission.DESIGNATION_KEEP_BASE)
    public void charge(String number, DutyKind kind, String words, LocalDate due) {
        designations.lock(number).charge(kind, words, due);
    }

    @Transactional
    @Requires(Permission.DESIGNATION_KEEP_BASE)
    public void fulfil(Long duty) {
        designations
                .duty(duty)
                .orElseThrow(() -> new Missing(String.valueOf(duty)))
                .fulfil(clock.today(), current.get());
    }

    @Transactional
    @Requires(Permission.DESIGNATION_KEEP_BASE)
    public void markPlaque(String number, Plaque reached) {
        designations.lock(number).mark(reached);
    }

    /** Tells a base once that its term ends soon. */
    @Transactional
    @ByProcess
    public void tellTermEnd(String number) {
        var designation = designations.lock(number);
        if (!designation.isTermEndTold()) {
            designation.tellTermEnd(clock.today());
            news.tell(designation, number, LifeNews.ENDS_SOON);
        }
    }

    /** Ends a designation whose last day is over; nothing happens to one that is over already. */
    @Transactional
    @ByProcess
    public void expire(String number) {
        var designation = designations.lock(number);
        if (!designation.status().isOver() && designation.isPast(clock.today())) {
            ends.expire(designation);
        }
    }
}
