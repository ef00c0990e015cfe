package org.peiji.programme.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peiji.organisation.CodedName;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;
import org.peiji.programme.application.TaskBookView;
import org.peiji.programme.domain.TaskBookDraft;

/** What a task book asks, while it is on the page. */
public class TaskBookForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Line> lines = new ArrayList<>();
    private Integer outOfProvinceShare;
    private Integer priorityShare;
    private String remark;

    static TaskBookForm of(TaskBookView view, List<CodedName> categories, List<CodedName> levels) {
        TaskBookForm form = new TaskBookForm();
        form.outOfProvinceShare = view.book().outOfProvinceShare();
        form.priorityShare = view.book().priorityShare();
        form.remark = view.book().remark();
        for (CodedName category : categories) {
            for (CodedName level : levels) {
                Line line = new Line(category, level);
                Quantity target =
                        view.targets().get(new TrainingCell(view.book().year(), category.code(), level.code()));
                if (target != null) {
                    line.cohorts = target.cohorts();
                    line.places = target.places();
                    line.personDays = target.personDays();
                }
                form.lines.add(line);
            }
        }
        return form;
    }

    TaskBookDraft draft(int year) {
        Map<TrainingCell, Quantity> targets = new LinkedHashMap<>();
        lines.stream()
                .filter(Line::isAsking)
                .forEach(line -> targets.put(new TrainingCell(year, line.category, line.level), line.quantity()));
        return new TaskBookDraft(targets, outOfProvinceShare, priorityShare, remark);
    }

    public List<Line> getLines() {
        return lines;
    }

    public Integer getOutOfProvinceShare() {
        return outOfProvinceShare;
    }

    public void setOutOfProvinceShare(Integer outOfProvinceShare) {
        this.outOfProvinceShare = outOfProvinceShare;
    }

    public Integer getPriorityShare() {
        return priorityShare;
    }

    public void setPriorityShare(Integer priorityShare) {
        this.priorityShare = priorityShare;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** One cell; empty if nothing is asked in it. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String category;
        private final String level;
        private final String name;
        private Integer cohorts;
        private Integer places;
        private Integer personDays;

        Line(CodedName category, CodedName level) {
            this.category = category.code();
            this.level = level.code();
            name = category.nameZh() + " · " + level.nameZh();
        }

        boolean isAsking() {
            return cohorts != null || places != null || personDays != null;
        }

        private Quantity quantity() {
            return new Quantity(or0(cohorts), or0(places), or0(personDays));
        }

        private static int or0(Integer number) {
            return number == null ? 0 : number;
        }

        public String getName() {
            return name;
        }

        public Integer getCohorts() {
            return cohorts;
        }

        public void setCohorts(Integer cohorts) {
            this.cohorts = cohorts;
        }

        public Integer getPlaces() {
            return places;
        }

        public void setPlaces(Integer places) {
            this.places = places;
        }

        public Integer getPersonDays() {
            return personDays;
        }

        public void setPersonDays(Integer personDays) {
            this.personDays = personDays;
        }
    }
}
