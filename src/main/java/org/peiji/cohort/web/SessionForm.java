package org.peiji.cohort.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.peiji.cohort.application.SessionRow;
import org.peiji.cohort.domain.PlannedSession;

/** Time, lecturer and venue of a session, while they are on the page. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SessionRow row;
    private LocalDate day;
    private LocalTime time;
    private String lecturer;
    private String venue;

    SessionForm(SessionRow row) {
        this.row = row;
        day = row.session().day();
        time = row.session().begins().toLocalTime();
        lecturer = row.session().lecturer();
        venue = row.session().venue();
    }

    /** Null while day or time is missing. */
    LocalDateTime begins() {
        return day == null || time == null ? null : day.atTime(time);
    }

    /** The session as it would be; an empty day or time leaves it where it was. */
    PlannedSession planned() {
        LocalDateTime begins = begins();
        return row.session()
                .at(begins == null ? row.session().begins() : begins)
                .by(lecturer, venue);
    }

    public SessionRow getRow() {
        return row;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getLecturer() {
        return lecturer;
    }

    public void setLecturer(String lecturer) {
        this.lecturer = lecturer;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }
}
