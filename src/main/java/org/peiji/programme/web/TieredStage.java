package org.peiji.programme.web;

/** 环节: which of the numbers the table shows. */
public enum TieredStage {
    TARGET("/programme/task-lines.xhtml?"),
    PLANNED("/programme/plan-items.xhtml?"),
    PROGRAMMES("/programme/programmes.xhtml?state=APPROVED&"),
    APPROVED("/cohort/cohorts.xhtml?state=PUBLISHED&"),
    RUN("/cohort/cohorts.xhtml?state=PUBLISHED&ended=true&");

    private final String rows;

    TieredStage(String rows) {
        this.rows = rows;
    }

    /** Where its rows are, but for cell and base. */
    public String rows() {
        return rows;
    }

    static TieredStage named(String name) {
        for (TieredStage stage : values()) {
            if (stage.name().equals(name)) {
                return stage;
            }
        }
        return TARGET;
    }
}
