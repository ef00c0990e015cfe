package org.peiji.enrolment.process;

/** Every string of the process TraineeEnrolment 学员报名. */
public final class TraineeEnrolmentProcess {

    public static final String KEY = "TraineeEnrolment";
    public static final String ENDORSE_ENROLMENT = "EndorseEnrolment";
    public static final String CORRECT_ENROLMENT = "CorrectEnrolment";
    public static final String WAIVE_RULES = "WaiveRules";
    public static final String ADMIT_TRAINEE = "AdmitTrainee";
    public static final String CONFIRM_ATTENDANCE = "ConfirmAttendance";
    static final String PLACE_OFFERED = "TraineeEnrolment.PlaceOffered";
    static final String PLACE_TAKEN_OVER = "TraineeEnrolment.PlaceTakenOver";
    static final String WAITLIST_CLOSED = "TraineeEnrolment.WaitlistClosed";
    static final String WITHDRAWN = "TraineeEnrolment.Withdrawn";
    static final String DECISION = "decision";
    static final String SCHOOL = "school";
    static final String TRAINEE = "trainee";
    static final String AUTHORITY = "authority";
    static final String WAIVER = "waiver";
    static final String NOMINATED = "nominated";

    private TraineeEnrolmentProcess() {}
}
