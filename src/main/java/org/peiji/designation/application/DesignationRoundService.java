package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_OPEN_ROUND;
import static org.peiji.platform.security.Permission.DESIGNATION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peiji.designation.domain.CriteriaList;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundCall;
import org.peiji.designation.domain.RoundDemands;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** Use cases of 遴选批次: the ministry opens and closes rounds; everybody in the network reads them. */
@ApplicationScoped
public class DesignationRoundService {

    @Inject
    private DesignationRounds rounds;

    @Inject
    private BaseApplications applications;

    @Inject
    private Designations designations;

    @Inject
    private ProvincialQuotas quotas;

    @Inject
    private DesignationCriteria criteria;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private RoundNews news;

    @Inject
    private BaseApplicationWorkflow workflow;

    @Inject
    private DesignationRoundWorkflow process;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    @Transactional
    @Requires(DESIGNATION_READ)
    public int count() {
        return rounds.count();
    }

    @Transactional
    @Requires(DESIGNATION_READ)
    public List<RoundRow> rounds(Slice slice) {
        LocalDate today = clock.today();
        String college = scope.organisation();
        Map<String, Long> submitted = applications.countByRound();
        Map<String, Long> designated = designations.countByRound();
        return rounds.page(slice).stream()
                .map(round -> RoundRow.of(
                        round,
                        today,
                        submitted.getOrDefault(round.number(), 0L),
                        designated.getOrDefault(round.number(), 0L).intValue(),
                        college == null ? null : applications.numberOf(round, college)))
                .toList();
    }

    /**
     * Opens a round.
     *
     * @return its number
     */
    @Transactional
    @Requires(DESIGNATION_OPEN_ROUND)
    public String openRound(RoundCall call) {
        return openRound(call, RoundDemands.USUAL);
    }

    /**
     * Opens a round that asks for certain sections and evidence. It judges by the criteria in force until the ministry
     * says otherwise.
     *
     * @return its number
     */
    @Transactional
    @Requires(DESIGNATION_OPEN_ROUND)
    public String openRound(RoundCall call, RoundDemands demands) {
        DesignationRound round = DesignationRound.open(numbers.next("RND"), call);
        round.demand(demands, 0);
        round.judgeBy(new CriteriaList(criteria.all()));
        rounds.add(round);
        quotas.set(round.number(), call.quotas());
        process.called(round);
        return round.number();
    }

    /**
     * Announces other days; the timers of what lies with the provinces move, and everybody concerned is told.
     *
     * @param province last day for provinces; null sets none
     */
    @Transactional
    @Requires(DESIGNATION_OPEN_ROUND)
    public void reschedule(String number, LocalDate closes, LocalDate province, String reason) {
        DesignationRound round = rounds.require(number);
        rounds.add(round.reschedule(closes, province, reason, clock.today(), current.get(), clock.instant()));
        news.rescheduled(round, reason, applications.collegesIn(number));
        applications.numbersWithProvinces(number).forEach(each -> workflow.provinceEnds(each, round.provinceEnd()));
        process.rescheduled(round);
    }

    /** What was announced of a round, what has changed since, and how far it has come. */
    @Transactional
    @Requires(DESIGNATION_READ)
    public RoundView round(String number) {
        DesignationRound round = rounds.require(number);
        return new RoundView(
                RoundRow.of(
                        round,
                        clock.today(),
                        applications.countByRound().getOrDefault(number, 0L),
                        designations.of(round).size(),
                        null),
                round.provinceUntil(),
                round.kinds(),
                scope.organisation() == null
                        ? quotas.of(number).stream()
                                .filter(quota -> scope.province() == null
                                        || scope.province().equals(quota.province()))
                                .toList()
                        : List.of(),
                rounds.changes(number));
    }

    /** Closes a round whose applications are all decided; its list is complete from then on. */
    @Transactional
    @Requires(DESIGNATION_OPEN_ROUND)
    public void closeRound(String number) {
        DesignationRound round = rounds.require(number);
        round.close(
                clock.today(),
                applications.countUnderWay(round),
                designations.of(round).size());
        process.closed(number);
    }
}
