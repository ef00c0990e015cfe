package org.peiji.deadline.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.peiji.deadline.application.CalendarService;
import org.peiji.platform.engine.DueDates;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.CalendarDayKind;
import org.peiji.platform.web.Acts;

/** 工作日历 page: a year at a glance; an operator may settle a day or load a year, and sees first what would move. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService calendar;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient Acts acts;

    private Integer year;
    private final DayForm form = new DayForm();
    private String fileName;
    private byte[] content;

    private transient Part file;
    private transient List<YearGrid.Month> months;
    private transient DueDates.Shift shift;

    public void open() {
        if (year == null) {
            year = clock.today().getYear();
        }
        months = YearGrid.of(year, calendar.year(year), clock.today());
    }

    public void lookDay() {
        content = null;
        look(() -> shift = calendar.previewDay(form.getDay(), form.getKind(), form.getNameZh(), form.getNameEn()));
    }

    public void lookFile() {
        look(() -> {
            if (file == null) {
                throw new Refusal("deadline.refusal.noFile");
            }
            try {
                fileName = file.getSubmittedFileName();
                content = file.getInputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            shift = calendar.previewYear(fileName, content);
        });
    }

    public String apply() {
        return acts.run(
                () -> shift = content == null
                        ? calendar.changeDay(form.getDay(), form.getKind(), form.getNameZh(), form.getNameEn())
                        : calendar.loadYear(fileName, content),
                "deadline.calendar.done",
                "/deadline/calendar.xhtml?year=" + year,
                shift.tasks(),
                shift.timers());
    }

    private void look(Runnable preview) {
        shift = null;
        try {
            preview.run();
        } catch (Refusal e) {
            acts.refuse(e);
        }
    }

    public boolean isChangeable() {
        return Permission.DEADLINE_CHANGE_CALENDAR.isGivenTo(current.get().role());
    }

    public boolean isArranged() {
        return calendar.isArranged(year);
    }

    public List<YearGrid.Month> getMonths() {
        return months;
    }

    public DueDates.Shift getShift() {
        return shift;
    }

    public CalendarDayKind[] getKinds() {
        return CalendarDayKind.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public DayForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
