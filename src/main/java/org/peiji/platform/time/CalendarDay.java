package org.peiji.platform.time;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * 节假日安排: a day on which the State Council's yearly arrangement departs from the ordinary week. Days known from
 * the law alone, before the arrangement of their year is published, are provisional.
 */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {

    @Id
    @Column(name = "calendar_date")
    private LocalDate date;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private CalendarDayKind kind;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private boolean provisional;

    /** Account name of the operator who settled the day by hand; null if it follows the yearly arrangement. */
    @Column(name = "settled_by")
    private String settledBy;

    protected CalendarDay() {}

    public static CalendarDay of(
            LocalDate date, CalendarDayKind kind, String nameZh, String nameEn, boolean provisional) {
        CalendarDay day = new CalendarDay();
        day.date = date;
        day.kind = kind;
        day.nameZh = nameZh;
        day.nameEn = nameEn;
        day.provisional = provisional;
        return day;
    }

    /** The same day as an operator settled it. */
    public CalendarDay settledBy(String operator) {
        settledBy = operator;
        return this;
    }

    /** Takes over what a newer arrangement says of the same date. */
    void follow(CalendarDay arrangement) {
        kind = arrangement.kind;
        nameZh = arrangement.nameZh;
        nameEn = arrangement.nameEn;
        provisional = arrangement.provisional;
        settledBy = arrangement.settledBy;
    }

    public boolean isSettledByHand() {
        return settledBy != null;
    }

    public LocalDate date() {
        return date;
    }

    public CalendarDayKind kind() {
        return kind;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public boolean isProvisional() {
        return provisional;
    }
}
