package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.peiji.assessment.domain.AssessmentCampaign;
import org.peiji.assessment.domain.BaseAssessment;
import org.peiji.assessment.domain.IndicatorTree;
import org.peiji.designation.DesignatedBase;
import org.peiji.designation.DesignationDirectory;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.Deadlines;

/** 考核批次 use cases: open a campaign, list campaigns, read the indicator tree. */
@ApplicationScoped
public class CampaignService {

    /** Working days for the self-assessment, as the model of 基地考核 gives them. */
    private static final int FIRST_YEAR = 2020;

    private static final int LAST_YEAR = 2099;

    @Inject
    private Campaigns campaigns;

    @Inject
    private BaseAssessments assessments;

    @Inject
    private IndicatorTrees trees;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private DesignationDirectory designations;

    @Inject
    private BaseAssessmentWorkflow workflow;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private BusinessClock clock;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Scope scope;

    /**
     * Opens the campaign of a year with one assessment a base.
     *
     * @param bases codes of the colleges, as a rule all whose term runs today ({@link #bases})
     * @return the campaign's number
     * @throws Refusal if the year has a campaign already, no base is chosen, or a title is missing
     */
    @Requires(Permission.ASSESSMENT_OPEN_CAMPAIGN)
    @Transactional
    public String openCampaign(int year, String titleZh, String titleEn, String treeVersion, List<String> bases) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refusal("assessment.refusal.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (campaigns.hasYear(year)) {
            throw new Refusal("assessment.refusal.yearTaken", String.valueOf(year));
        }
        if (bases.isEmpty()) {
            throw new Refusal("assessment.refusal.noBase");
        }
        IndicatorTree tree = trees.get(treeVersion);
        AssessmentCampaign campaign = new AssessmentCampaign(
                numbers.next("CAM"), year, titleZh, titleEn, tree, selfAssessmentDue(), clock.instant());
        campaigns.add(campaign);
        List<BaseAssessment> opened = bases.stream()
                .distinct()
                .map(organisations::find)
                .map(base -> BaseAssessment.open(
                        numbers.next("ASM"), campaign, tree, base.code(), base.nameZh(), base.authorityCode()))
                .toList();
        opened.forEach(assessments::add);
        opened.forEach(workflow::opened);
        return campaign.number();
    }

    /** The day by which bases complete their self-assessment, if the campaign is opened today. */
    @Requires(Permission.ASSESSMENT_OPEN_CAMPAIGN)
    @Transactional
    public LocalDate dueIfOpenedToday() {
        return selfAssessmentDue();
    }

    /** The bases whose term runs today: those that a campaign assesses. */
    @Requires(Permission.ASSESSMENT_OPEN_CAMPAIGN)
    @Transactional
    public List<DesignatedBase> bases() {
        return designations.bases();
    }

    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public List<CampaignRow> campaigns() {
        return campaigns(new Slice(Campaigns.NEWEST, 0, Integer.MAX_VALUE));
    }

    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public List<CampaignRow> campaigns(Slice slice) {
        return campaigns.rows(bounds(), slice);
    }

    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public int count() {
        return campaigns.count();
    }

    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public CampaignRow campaign(String number) {
        String found = campaigns.get(number).number();
        return campaigns().stream()
                .filter(row -> row.number().equals(found))
                .findFirst()
                .orElseThrow();
    }

    @Requires(Permission.ASSESSMENT_READ)
    @Transactional
    public IndicatorTreeView tree(String version) {
        return IndicatorTreeView.of(trees.get(version));
    }

    /** Versions of the tree, newest first. */
    @Requires(Permission.ASSESSMENT_OPEN_CAMPAIGN)
    @Transactional
    public List<String> treeVersions() {
        return trees.versions();
    }

    private LocalDate selfAssessmentDue() {
        return LocalDate.ofInstant(deadlines.soft("CompleteSelfAssessment").toInstant(), BusinessClock.ZONE);
    }

    private BaseAssessments.Bounds bounds() {
        return new BaseAssessments.Bounds(scope.organisation(), scope.province(), clock.instant());
    }
}
