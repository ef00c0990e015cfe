package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peiji.assessment.Grade;
import org.peiji.designation.EarlierGrades;

/** What a renewal asks of the assessments that are closed. */
@ApplicationScoped
class GradesOfBases implements EarlierGrades {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<GradeGiven> of(String organisation, int most) {
        return em
                .createQuery(
                        "select a.grade from BaseAssessment a where a.organisation = :organisation and a.grade is not null order by a.campaign.year desc",
                        Grade.class)
                .setParameter("organisation", organisation)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(GradesOfBases::given)
                .toList();
    }

    private static GradeGiven given(Grade grade) {
        return switch (grade) {
            case EXCELLENT, GOOD -> GradeGiven.GOOD_OR_BETTER;
            case PASS -> GradeGiven.QUALIFIED;
            case FAIL -> GradeGiven.UNQUALIFIED;
        };
    }
}
