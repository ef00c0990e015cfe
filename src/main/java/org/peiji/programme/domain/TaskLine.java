package org.peiji.programme.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.peiji.programme.Quantity;
import org.peiji.programme.TrainingCell;

/** 任务指标: what a task book asks for one cadre category at one level. */
@Entity
@Table(name = "prg_task_line")
public class TaskLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prg_task_line")
    @SequenceGenerator(name = "prg_task_line", sequenceName = "prg_task_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "task_book")
    private TaskBook book;

    private String category;

    @Column(name = "cadre_level")
    private String level;

    private int cohorts;
    private int places;

    @Column(name = "person_days")
    private int personDays;

    protected TaskLine() {}

    TaskLine(TaskBook book, String category, String level, Quantity target) {
        this.book = book;
        this.category = category;
        this.level = level;
        ask(target);
    }

    void ask(Quantity target) {
        cohorts = target.cohorts();
        places = target.places();
        personDays = target.personDays();
    }

    boolean isOf(TrainingCell cell) {
        return category.equals(cell.category()) && level.equals(cell.level());
    }

    public TaskBook book() {
        return book;
    }

    public TrainingCell cell() {
        return new TrainingCell(book.year(), category, level);
    }

    public Quantity target() {
        return new Quantity(cohorts, places, personDays);
    }
}
