package org.peiji.programme.web;

import java.io.Serializable;
import org.peiji.programme.SessionKind;
import org.peiji.programme.domain.CurriculumLevel;
import org.peiji.programme.domain.CurriculumLine;

/** A line of a curriculum's tree, while it is on the page. */
public class CurriculumLineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CurriculumLevel level;
    private String title;
    private String titleEn;
    private String objective;
    private SessionKind kind;
    private Integer hours = 0;
    private Integer firstMonth = 1;
    private Integer lastMonth = 1;

    CurriculumLineForm(CurriculumLevel level) {
        this.level = level;
    }

    static CurriculumLineForm of(CurriculumLine line) {
        CurriculumLineForm form = new CurriculumLineForm(line.level());
        form.title = line.title();
        form.titleEn = line.titleEn();
        form.objective = line.objective();
        form.kind = line.kind();
        form.hours = line.hours();
        form.firstMonth = line.firstMonth();
        form.lastMonth = line.lastMonth();
        return form;
    }

    CurriculumLine line() {
        return new CurriculumLine(
                level, title, titleEn, objective, kind, number(hours, 0), number(firstMonth, 1), number(lastMonth, 1));
    }

    private static int number(Integer written, int otherwise) {
        return written == null ? otherwise : written;
    }

    public CurriculumLevel getLevel() {
        return level;
    }

    public int getDepth() {
        return level.depth();
    }

    public boolean isSession() {
        return level == CurriculumLevel.SESSION;
    }

    public boolean isSegment() {
        return level == CurriculumLevel.SEGMENT;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public Integer getFirstMonth() {
        return firstMonth;
    }

    public void setFirstMonth(Integer firstMonth) {
        this.firstMonth = firstMonth;
    }

    public Integer getLastMonth() {
        return lastMonth;
    }

    public void setLastMonth(Integer lastMonth) {
        this.lastMonth = lastMonth;
    }
}
