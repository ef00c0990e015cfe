package org.peiji.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.assessment.application.AssessmentFilter;
import org.peiji.assessment.application.AssessmentRegister;
import org.peiji.assessment.application.BaseAssessmentService;
import org.peiji.assessment.application.BaseAssessmentService.Step;
import org.peiji.assessment.application.CampaignService;
import org.peiji.assessment.domain.Claim;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/** Bases that have assessed themselves, so that a panel of experts is asked for. */
@ApplicationScoped
public class SelfAssessments {

    @Inject
    private CampaignService campaigns;

    @Inject
    private AssessmentRegister register;

    @Inject
    private BaseAssessmentService service;

    @Inject
    private Processes processes;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    /** Opens a campaign of that year for these colleges, and lets each assess itself; answers its numbers by college. */
    public Map<String, String> completed(int year, List<String> colleges) {
        String campaign = current.as(
                accounts.actor(Role.MINISTRY_ADMIN, OrganisationDirectory.MINISTRY),
                () -> campaigns.openCampaign(year, title(year), title(year), "2026.1", colleges));
        Map<String, String> numbers = new HashMap<>();
        colleges.forEach(college -> numbers.put(college, complete(college, campaign)));
        return numbers;
    }

    /** Title of the campaign of that year. */
    public static String title(int year) {
        return "T-" + year;
    }

    private String complete(String college, String campaign) {
        Actor officer = accounts.actor(Role.BASE_OFFICER, college);
        return current.as(officer, () -> {
            String number = register.page(AssessmentFilter.campaign(campaign), 0, 1)
                    .get(0)
                    .number();
            String task = task(number);
            Map<String, Claim> claims = new HashMap<>();
            register.toWrite(task, Step.COMPLETE)
                    .dimensions()
                    .forEach(dimension -> dimension
                            .lines()
                            .forEach(line -> claims.put(line.indicator().code(), new Claim(BigDecimal.ONE, "T"))));
            for (String dimension : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
                service.saveSection(task, Step.COMPLETE, dimension, 0, claims);
            }
            service.completeSelfAssessment(task);
            return number;
        });
    }

    /** The open task of a case. */
    @Transactional
    public String task(String caseNumber) {
        return processes.tasks(caseNumber).get(0).id();
    }
}
