package org.peiji.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.peiji.assessment.application.AssessmentFilter;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.AssessmentView;
import org.peiji.assessment.application.AssessmentView.ScoreLine;
import org.peiji.assessment.application.CampaignService;
import org.peiji.ground.InContainer;
import org.peiji.insight.application.AssessmentDashboard;
import org.peiji.insight.application.CampaignChoice;
import org.peiji.insight.application.ProvinceCoverage;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationFilter;
import org.peiji.organisation.OrganisationKind;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/** Every figure of the dashboard is recomputed here from the rows that it opens. */
class DashboardIT extends InContainer {

    private static final int ALL = 10_000;

    @Inject
    private AssessmentDashboard dashboard;

    @Inject
    private AssessmentRegister register;

    @Inject
    private CampaignService campaigns;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Test
    void stepsAndGradesEqualTheirLists() {
        for (CampaignChoice campaign : campaigns()) {
            String number = campaign.number();
            asMinistry(() -> dashboard.progress(number)).forEach(step -> {
                assertEquals(
                        count(new AssessmentFilter(number, step.status(), null, null, null, false)),
                        step.count(),
                        number + step);
                assertEquals(
                        count(new AssessmentFilter(number, step.status(), null, null, null, true)),
                        step.overdue(),
                        number + step);
            });
            asMinistry(() -> dashboard.grades(number))
                    .forEach(grade -> assertEquals(
                            count(new AssessmentFilter(number, null, grade.grade(), null, null, false)),
                            grade.count(),
                            number + grade));
        }
    }

    @Test
    void everyRateFollowsFromTheScoresOfItsDimension() {
        for (CampaignChoice campaign : campaigns()) {
            asMinistry(() -> dashboard.scores(campaign.number())).forEach(base -> {
                AssessmentView view = asMinistry(() -> register.view(base.number()));
                assertEquals(view.total(), base.total());
                for (int i = 0; i < view.dimensions().size(); i++) {
                    BigDecimal points = view.dimensions().get(i).lines().stream()
                            .map(ScoreLine::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    int rate = points.movePointRight(2)
                            .divide(view.dimensions().get(i).weight(), 0, RoundingMode.HALF_UP)
                            .intValueExact();
                    assertEquals(0, points.compareTo(base.dimensions().get(i).points()), base.number());
                    assertEquals(rate, base.dimensions().get(i).rate(), base.number());
                }
            });
        }
    }

    @Test
    void sourcesOfPointsEqualTheTree() {
        for (CampaignChoice campaign : campaigns()) {
            var source = asMinistry(() -> dashboard.source(campaign.number()));
            var tree = asMinistry(() -> campaigns.tree(campaign.treeVersion()));
            assertEquals(0, tree.auto().compareTo(source.auto()));
            assertEquals(0, tree.self().compareTo(source.self()));
            assertEquals(0, tree.expert().compareTo(source.expert()));
        }
    }

    @Test
    void coverageEqualsItsSchools() {
        for (ProvinceCoverage province : asMinistry(dashboard::coverage)) {
            String code = province.code();
            var schools = asMinistry(() -> dashboard.schools(code, null, 0, ALL));
            assertEquals(schools.size(), province.schools(), code);
            assertEquals(schools.stream().filter(school -> school.covered()).count(), province.covered(), code);
            assertEquals(province.schools(), asMinistry(() -> dashboard.countSchools(code, null)), code);
            assertEquals(province.covered(), asMinistry(() -> dashboard.countSchools(code, true)), code);
            long registered = List.of(
                            OrganisationKind.SECONDARY_VOCATIONAL_SCHOOL,
                            OrganisationKind.HIGHER_VOCATIONAL_COLLEGE,
                            OrganisationKind.VOCATIONAL_UNIVERSITY,
                            OrganisationKind.TECHNICIAN_COLLEGE)
                    .stream()
                    .mapToLong(kind -> organisations.count(new OrganisationFilter(null, kind, code)))
                    .sum();
            assertEquals(registered, province.schools(), code);
        }
    }

    @Test
    void onlyTheMinistrysSideReadsTheDashboard() {
        var officer = accounts.actor(Role.BASE_OFFICER, "D001");
        assertThrows(Forbidden.class, () -> current.as(officer, () -> dashboard.campaigns()));
        var province = accounts.actor(Role.PROVINCE_OFFICER, "A42");
        assertThrows(Forbidden.class, () -> current.as(province, () -> dashboard.coverage()));
    }

    /** The demonstration has one campaign under way and one that is closed, so no figure here is empty. */
    private List<CampaignChoice> campaigns() {
        List<CampaignChoice> found = asMinistry(dashboard::campaigns);
        assertFalse(found.isEmpty());
        assertFalse(found.stream()
                .allMatch(campaign ->
                        asMinistry(() -> dashboard.scores(campaign.number())).isEmpty()));
        return found;
    }

    private int count(AssessmentFilter filter) {
        return asMinistry(() -> register.count(filter));
    }

    private <T> T asMinistry(Supplier<T> act) {
        return current.as(accounts.actor(Role.MINISTRY_ADMIN, OrganisationDirectory.MINISTRY), act);
    }
}
