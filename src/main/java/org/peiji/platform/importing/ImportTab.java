package org.peiji.platform.importing;

/** 核对分页: the rows of an import by what was found. */
public enum ImportTab {
    ALL(null),
    NEW(Verdict.NEW),
    CHANGED(Verdict.CHANGED),
    UNCHANGED(Verdict.UNCHANGED),
    WARNINGS(null),
    ERRORS(Verdict.ERROR);

    private final Verdict verdict;

    ImportTab(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Null where the verdict does not matter. */
    Verdict verdict() {
        return verdict;
    }

    /** True if rows of that kind stand on it. */
    boolean holds(Verdict found, boolean warned) {
        return this == ALL || (this == WARNINGS ? warned : verdict == found);
    }
}
