package org.peiji.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peiji.cohort.ResourceKind;
import org.peiji.cohort.application.OccupancyService;
import org.peiji.cohort.domain.Occupancy;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Days;

/** 占用总览 page: lecturers, rooms or sites by day of a week, with what clashes. */
@Named
@RequestScoped
public class OccupancyPage {

    private static final int WEEK = 7;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private OccupancyService service;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    @Inject
    private Days days;

    private String kind;
    private String week;
    private TimetableWeek shown;
    private List<Occupancy> rows;

    public void open() {
        current.require(Permission.COHORT_READ_RESOURCES);
        shown = TimetableWeek.around(day(), List.of());
        rows = service.week(getChosen(), shown.monday());
    }

    /** Without a day, or one that is none, the first week from today on in which something is taken. */
    private LocalDate day() {
        try {
            return week == null ? service.nextTaken(clock.today()) : LocalDate.parse(week);
        } catch (DateTimeParseException none) {
            return service.nextTaken(clock.today());
        }
    }

    public ResourceKind getChosen() {
        return Stream.of(ResourceKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(ResourceKind.LECTURER);
    }

    public ResourceKind[] getKinds() {
        return ResourceKind.values();
    }

    public TimetableWeek getShown() {
        return shown;
    }

    public List<LocalDate> getDates() {
        return IntStream.range(0, WEEK).mapToObj(shown.monday()::plusDays).toList();
    }

    public List<Occupancy> getRows() {
        return rows;
    }

    public List<Occupancy.Clash> getClashes() {
        return rows.stream().flatMap(row -> row.clashes().stream()).toList();
    }

    /** The day and from when to when. */
    public String when(Occupancy.Span span) {
        boolean sameDay = span.begins().toLocalDate().equals(span.ends().toLocalDate());
        return days.of(span.begins().toLocalDate()) + " " + TIME.format(span.begins()) + "–"
                + (sameDay ? "" : days.of(span.ends().toLocalDate()) + " ") + TIME.format(span.ends());
    }

    public String time(LocalDateTime moment) {
        return TIME.format(moment);
    }

    /** Whether the reader may open the timetable of that session's cohort. */
    public boolean isOpen(Occupancy.Span span) {
        return scope.admits(span.organisation(), null, null);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }
}
