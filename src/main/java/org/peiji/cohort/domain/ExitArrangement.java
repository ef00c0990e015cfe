package org.peiji.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peiji.designation.CohortArranged;
import org.peiji.designation.CohortSettlement;

/** 退出安排: what becomes of a cohort whose base has left the network while it ran. */
@Entity
@Table(name = "coh_exit_arrangement")
public class ExitArrangement {

    @Id
    private String cohort;

    @Column(name = "exit_number")
    private String exit;

    @Enumerated(EnumType.STRING)
    private CohortSettlement.Way way;

    @Column(name = "arranged_at")
    private Instant arrangedAt;

    protected ExitArrangement() {}

    /** @param way how it is carried out; what has begun meanwhile is run to its end whatever was arranged */
    public ExitArrangement(CohortArranged arranged, CohortSettlement.Way way, Instant at) {
        this.cohort = arranged.cohort();
        this.exit = arranged.exit();
        this.way = way;
        this.arrangedAt = at;
    }

    public String cohort() {
        return cohort;
    }

    /** Number of the exit in which it was arranged. */
    public String exit() {
        return exit;
    }

    public CohortSettlement.Way way() {
        return way;
    }

    public Instant arrangedAt() {
        return arrangedAt;
    }
}
