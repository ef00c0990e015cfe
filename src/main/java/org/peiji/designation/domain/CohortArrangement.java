package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.peiji.designation.CohortArranged.Way;
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

    protected CohortArrangement() {}

    public CohortArrangement(RunningCohort running, Way arrangement) {
        this.cohort = running.number();
        this.title = running.titleZh();
        this.titleEn = running.titleEn();
        this.arrangement = arrangement;
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
}
