package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_RECOMPUTE_ROUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peiji.approval.ApprovalRecord;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionRecord;
import org.peiji.designation.application.RoundDifference.Kind;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.ApplicationVersion;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.ProvincialQuota;
import org.peiji.expert.PanelDifference;
import org.peiji.expert.ReviewPanels;
import org.peiji.expert.ReviewRecords;
import org.peiji.platform.engine.DecisionTables;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.security.Requires;

/**
 * 批次重算: makes everything of a round anew that can be made from its rows — hashes, rulings, totals, positions,
 * decisions, designations, places — and tells every difference from what is kept. It changes nothing.
 */
@ApplicationScoped
public class RoundRecomputation {

    @Inject
    private DesignationRounds rounds;

    @Inject
    private BaseApplications applications;

    @Inject
    private Designations designations;

    @Inject
    private ProvincialQuotas quotas;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private DecisionTables tables;

    @Inject
    private ReviewPanels panels;

    @Inject
    private ReviewRecords reviews;

    @Inject
    private Processes processes;

    /**
     * What was found.
     *
     * @param made how many of each kind were made anew
     */
    public record Report(Map<Kind, Integer> made, List<RoundDifference> differences) {

        private void compare(Kind kind, String number, Object kept, Object computed) {
            made.merge(kind, 1, Integer::sum);
            if (!Objects.equals(kept, computed)) {
                differences.add(new RoundDifference(number, kind, String.valueOf(kept), String.valueOf(computed)));
            }
        }
    }

    @Transactional
    @Requires(DESIGNATION_RECOMPUTE_ROUND)
    public Report recompute(String round) {
        rounds.require(round);
        Report report = new Report(new EnumMap<>(Kind.class), new ArrayList<>());
        List<BaseApplication> submitted = applications.submitted(round);
        submitted.forEach(application -> recompute(application, report));
        for (ProvincialQuota quota : quotas.of(round)) {
            long taken = submitted.stream()
                    .filter(application ->
                            application.province().equals(quota.province()) && application.isPlaceTaken())
                    .count();
            report.compare(Kind.PLACES, quota.province(), (long) quota.taken(), taken);
        }
        return report;
    }

    private void recompute(BaseApplication application, Report report) {
        String number = application.number();
        for (ApplicationVersion version : application.versions()) {
            report.compare(Kind.VERSION, number, version.sha256(), version.contentHash());
        }
        recomputeRulings(number, report);
        reviews.slots(number).forEach(slot -> recomputeRulings(slot, report));
        List<PanelDifference> panel = panels.recompute(number);
        report.made().merge(Kind.TOTAL, panels.result(number).sealed() == 0 ? 0 : 1, Integer::sum);
        report.made().merge(Kind.SHEET, panels.result(number).sealed(), Integer::sum);
        panel.forEach(each -> report.differences()
                .add(
                        each.slotNumber() == null
                                ? new RoundDifference(
                                        number,
                                        Kind.TOTAL,
                                        each.kept().toString(),
                                        each.computed().toString())
                                : new RoundDifference(number, Kind.SHEET, each.slotNumber(), "")));
        report.compare(
                Kind.POSITION,
                number,
                application.status().isUnderWay() ? application.status().position() : "",
                processes.positions(number).stream().findFirst().orElse(""));
        decided(application, report);
    }

    private void recomputeRulings(String number, Report report) {
        for (DecisionRecord record : approvals.rulings(number)) {
            if (record.isExplained()) {
                report.compare(Kind.RULING, number, record.ruling().rule(), again(record));
            }
        }
    }

    /** The row that fires today for what was asked then; what it says now if the row is the same and its answer not. */
    private String again(DecisionRecord record) {
        Ruling then = record.ruling();
        List<Ruling> now =
                tables.askAgain(then.table(), then.version(), then.inputs()).orElse(List.of());
        return record.isSaidBy(now)
                ? then.rule()
                : now.stream().map(Ruling::rule).toList().toString();
    }

    private void decided(BaseApplication application, Report report) {
        String number = application.number();
        boolean designated = application.status() == ApplicationStatus.DESIGNATED;
        if (designated || application.status() == ApplicationStatus.NOT_SELECTED) {
            Decision recorded = approvals.of(number).stream()
                    .filter(record -> record.step().equals(ApplicationStatus.DECISION.position()))
                    .map(ApprovalRecord::decision)
                    .findFirst()
                    .orElse(null);
            report.compare(Kind.DECISION, number, designated ? Decision.APPROVED : Decision.REJECTED, recorded);
        }
        report.compare(Kind.DESIGNATION, number, designated, designations.numberBy(number) != null);
    }
}
