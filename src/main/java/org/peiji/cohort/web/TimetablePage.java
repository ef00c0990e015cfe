package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.peiji.cohort.application.TimetableService;
import org.peiji.cohort.application.TimetableView;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 班次课表 page: week by week or as a list; whoever plans it moves sessions and sees what they clash with. */
@Named
@ViewScoped
public class TimetablePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/cohort/timetable.xhtml?number=";

    @Inject
    private transient TimetableService timetables;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private Long session;
    private LocalDate week;
    private String curriculum;
    private SessionForm form;
    private transient TimetableView view;

    public void open() {
        current.require(Permission.COHORT_READ);
        if (getView().plannable() && session != null) {
            form = getView().sessions().stream()
                    .filter(row -> session.equals(row.id()))
                    .findFirst()
                    .map(SessionForm::new)
                    .orElse(null);
        }
        if (week == null) {
            week = form != null ? form.getDay() : firstDay();
        }
        if (!getView().versions().isEmpty()) {
            curriculum = getView().versions().get(0).number();
        }
    }

    public String schedule() {
        return acts.run(
                () -> timetables.scheduleCohort(number, curriculum), "cohort.timetable.scheduled", HERE + number);
    }

    public String move() {
        return acts.run(
                () -> timetables.moveSession(number, session, form.begins(), form.getLecturer(), form.getVenue()),
                "cohort.timetable.moved",
                HERE + number + "&session=" + session);
    }

    public TimetableView getView() {
        if (view == null) {
            view = timetables.timetable(number);
        }
        return view;
    }

    /** The week that is shown. */
    public TimetableWeek getShown() {
        return TimetableWeek.around(week, getView().sessions());
    }

    private LocalDate firstDay() {
        return getView().sessions().stream()
                .filter(row -> row.session().kind().isScheduled())
                .map(row -> row.session().day())
                .findFirst()
                .orElse(getView().cohort().starts());
    }

    public SessionForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public String getWeek() {
        return week == null ? null : week.toString();
    }

    /** A week that is none shows the first of the timetable. */
    public void setWeek(String day) {
        week = day != null && day.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])") ? LocalDate.parse(day) : null;
    }

    public String getCurriculum() {
        return curriculum;
    }

    public void setCurriculum(String curriculum) {
        this.curriculum = curriculum;
    }
}
