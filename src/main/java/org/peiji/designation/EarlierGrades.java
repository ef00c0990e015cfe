package org.peiji.designation;

import java.util.List;

/** 历年考核等级: what designation asks of whoever assesses bases. */
public interface EarlierGrades {

    /** The grades of the last years that were assessed to their end, the latest first; at most that many. */
    List<GradeGiven> of(String organisation, int most);

    /** A grade as far as a renewal cares. */
    enum GradeGiven {
        GOOD_OR_BETTER,
        QUALIFIED,
        UNQUALIFIED
    }
}
