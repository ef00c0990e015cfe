package org.peiji.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.peiji.enrolment.domain.Degree;
import org.peiji.enrolment.domain.Education;
import org.peiji.enrolment.domain.PostLevel;
import org.peiji.enrolment.domain.ProfessionalTitle;

/** What a trainee's form offers to choose from. */
@Named
@ApplicationScoped
public class Choices {

    public PostLevel[] getPostLevels() {
        return PostLevel.values();
    }

    public Education[] getEducations() {
        return Education.values();
    }

    public Degree[] getDegrees() {
        return Degree.values();
    }

    public ProfessionalTitle[] getProfessionalTitles() {
        return ProfessionalTitle.values();
    }
}
