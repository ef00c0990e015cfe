package org.peiji.designation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peiji.designation.DesignatedBase;
import org.peiji.designation.DesignationStatus;
import org.peiji.designation.RunningCohort;
import org.peiji.designation.domain.DutyKind;
import org.peiji.designation.domain.Plaque;
import org.peiji.designation.domain.SuspensionKind;
import org.peiji.designation.domain.SuspensionStatus;
import org.peiji.organisation.NamePeriod;

/**
 * 基地档案: a designation as its page shows it.
 *
 * @param application number of the application that it goes back to; null for one of the past
 * @param status where it stands today
 * @param inside true if the reader belongs to the base or oversees it; others read what is public
 * @param names the college's official names through time, the present one first
 * @param openExit number of the exit that is under way; null if none is
 * @param openSuspension number of the proposal that waits; null if none does
 */
public record DesignationView(
        DesignatedBase base,
        BaseRow.Round round,
        String application,
        DesignationStatus status,
        boolean inside,
        List<Change> changes,
        List<Duty> duties,
        Plaque plaque,
        List<NamePeriod> names,
        List<RunningCohort> cohorts,
        List<ExitView> exits,
        List<Suspension> suspensions,
        String openExit,
        String openSuspension) {

    public List<Duty> duties(DutyKind kind) {
        return duties.stream().filter(duty -> duty.kind() == kind).toList();
    }

    /** Numbers of the cases whose documents belong to it. */
    public List<String> cases() {
        return Stream.of(
                        Stream.ofNullable(application),
                        exits.stream().map(ExitView::number),
                        changes.stream().map(Change::caseNumber).filter(Objects::nonNull))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** One change of the status. */
    public record Change(
            DesignationStatus before,
            DesignationStatus after,
            Instant at,
            String personName,
            String reason,
            String caseNumber,
            String document) {}

    /** Something that the base has to do. */
    public record Duty(Long id, DutyKind kind, String words, LocalDate due, LocalDate fulfilledOn, String personName) {}

    /**
     * A proposal to suspend the base or to lift that, as those who decide see it.
     *
     * @param own true if the reader has proposed it, and so cannot decide
     */
    public record Suspension(
            String number,
            String designation,
            String organisationName,
            String organisationNameEn,
            DesignationStatus present,
            SuspensionKind kind,
            String reason,
            String proposedName,
            Instant proposedAt,
            SuspensionStatus status,
            Instant dueAt,
            boolean own) {}
}
