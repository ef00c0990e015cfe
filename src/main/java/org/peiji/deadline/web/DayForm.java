package org.peiji.deadline.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.peiji.platform.time.CalendarDayKind;

/** What is typed to settle one day. */
public class DayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private CalendarDayKind kind = CalendarDayKind.HOLIDAY;
    private String nameZh;
    private String nameEn;

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public CalendarDayKind getKind() {
        return kind;
    }

    public void setKind(CalendarDayKind kind) {
        this.kind = kind;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
