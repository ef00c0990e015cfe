package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The year of the demonstration, scene by scene, relative to today. */
@ApplicationScoped
public class DemoYear {

    @Inject
    private DesignationDemo designation;

    @Inject
    private NoticeDemo notice;

    @Inject
    private AssessmentDemo assessment;

    @Inject
    private EnrolmentDemo enrolment;

    @Inject
    private LifeDemo life;

    @Inject
    private TokenDemo tokens;

    public void play() {
        designation.play();
        notice.play();
        enrolment.play();
        assessment.play();
        life.play();
        tokens.play();
    }
}
