package org.peiji.programme.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.peiji.programme.SessionKind;

/** 课程方案节点: a line of a curriculum's tree as it is kept. */
@Entity
@Table(name = "prg_curriculum_node")
public class CurriculumNode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prg_curriculum_node_seq")
    @SequenceGenerator(name = "prg_curriculum_node_seq", sequenceName = "prg_curriculum_node_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "curriculum")
    private Curriculum curriculum;

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "tree_level")
    private CurriculumLevel level;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String objective;

    @Enumerated(EnumType.STRING)
    @Column(name = "session_kind")
    private SessionKind kind;

    private int hours;

    @Column(name = "first_month")
    private int firstMonth;

    @Column(name = "last_month")
    private int lastMonth;

    protected CurriculumNode() {}

    CurriculumNode(Curriculum curriculum, int place) {
        this.curriculum = curriculum;
        this.place = place;
    }

    void follow(CurriculumLine line) {
        level = line.level();
        title = line.title();
        titleEn = line.titleEn();
        objective = line.objective();
        kind = line.kind();
        hours = line.hours();
        firstMonth = line.firstMonth();
        lastMonth = line.lastMonth();
    }

    CurriculumLine line() {
        return new CurriculumLine(level, title, titleEn, objective, kind, hours, firstMonth, lastMonth);
    }
}
