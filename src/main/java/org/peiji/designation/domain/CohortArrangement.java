package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.peiji.designation.CohortSettlement;
import org.peiji.designation.CohortSettlement.Way;
import org.peiji.designation.RunningCohort;

/** 在办班次安排: what becomes of one cohort that a leaving base still runs. */
@Embeddable
public class CohortArrangement {

    private String cohort;
    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private Way arrangement;

    /** Number of the cohort of another base that takes its people in; null unless it is taken over. */
    @Column(name = "taken_over_by")
    private String takenOverBy;

    protected CohortArrangement() {}

    public CohortArrangement(RunningCohort running, CohortSettlement settled) {
        this.cohort = running.number();
        this.title = running.titleZh();
        this.titleEn = running.titleEn();
        this.arrangement = settled.way();
        this.takenOverBy = settled.takenOverBy();
    }

    public String cohort() {
        return cohort;
    }

    public String title() {
        return title;
    }

    public String titleEn() {
        return titleEn;
    }

    public Way arrangement() {
        return arrangement;
    }

    public String takenOverBy() {
        return takenOverBy;
    }

    public CohortSettlement settlement() {
        return new CohortSettlement(arrangement, takenOverBy);
    }
}
