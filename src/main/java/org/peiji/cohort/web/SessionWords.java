package org.peiji.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.peiji.cohort.application.TimetableService;
import org.peiji.cohort.domain.PlannedSession;
import org.peiji.cohort.domain.SessionFinding;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.platform.web.Days;
import org.peiji.platform.web.Texts;

/** Sessions in words, and what may be chosen for them, for pages: {@code #{sessionWords.time(row.session)}}. */
@Named
@RequestScoped
public class SessionWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private TimetableService timetables;

    @Inject
    private Days days;

    @Inject
    private Texts texts;

    private List<TeachingResource> choices;

    /** From when to when; with days where it lasts longer than one. */
    public String time(PlannedSession session) {
        return span(session.begins(), session.ends());
    }

    /** Only the hours of the day, or the days if it lasts longer than one. */
    public String hours(PlannedSession session) {
        return session.day().equals(session.ends().toLocalDate())
                ? TIME.format(session.begins()) + "–" + TIME.format(session.ends())
                : days.range(session.day(), session.ends().toLocalDate());
    }

    public String finding(SessionFinding finding) {
        String when = finding.begins() == null ? "" : span(finding.begins(), finding.ends());
        return texts.of("cohort.finding." + finding.kind(), texts.pick(finding.what(), finding.whatEn()), when);
    }

    public List<TeachingResource> lecturers() {
        return choices().stream().filter(resource -> !resource.kind().isVenue()).toList();
    }

    public List<TeachingResource> venues() {
        return choices().stream().filter(resource -> resource.kind().isVenue()).toList();
    }

    private List<TeachingResource> choices() {
        if (choices == null) {
            choices = timetables.choices();
        }
        return choices;
    }

    private String span(LocalDateTime begins, LocalDateTime ends) {
        return begins.toLocalDate().equals(ends.toLocalDate())
                ? days.of(begins.toLocalDate()) + " " + TIME.format(begins) + "–" + TIME.format(ends)
                : days.range(begins.toLocalDate(), ends.toLocalDate());
    }
}
