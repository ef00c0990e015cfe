package org.peiji.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peiji.designation.CohortArranged;

/** 退出安排: what becomes of a cohort whose base has left the network while it ran. */
@Entity
@Table(name = "coh_exit_arrangement")
public class ExitArrangement {

    @Id
    private String cohort;

    @Column(name = "exit_number")
    private String exit;

    @Enumerated(EnumType.STRING)
    private CohortArranged.Way way;

    @Column(name = "arranged_at")
    private Instant arrangedAt;

    protected ExitArrangement() {}

    public ExitArrangement(CohortArranged arranged, Instant at) {
        this.cohort = arranged.cohort();
        this.exit = arranged.exit();
        this.way = arranged.way();
        this.arrangedAt = at;
    }

    public String cohort() {
        return cohort;
    }

    /** Number of the exit in which it was arranged. */
    public String exit() {
        return exit;
    }

    public CohortArranged.Way way() {
        return way;
    }

    public Instant arrangedAt() {
        return arrangedAt;
    }
}
