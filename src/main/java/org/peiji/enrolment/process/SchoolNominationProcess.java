package org.peiji.enrolment.process;

/** Every string of the process SchoolNomination 学校推荐. */
public final class SchoolNominationProcess {

    public static final String KEY = "SchoolNomination";
    public static final String CONFIRM_NOMINATIONS = "ConfirmNominations";
    static final String CLOSED = "SchoolNomination.Closed";
    static final String DECISION = "decision";
    static final String SCHOOL = "school";

    private SchoolNominationProcess() {}
}
