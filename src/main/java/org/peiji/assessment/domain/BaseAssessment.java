package org.peiji.assessment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;

/**
 * 基地考核: the assessment of one base in one campaign. The base claims points and says why; a panel scores every
 * indicator; the ministry confirms the result or asks for more; the grade follows from the total and is never changed.
 * Points have two decimals, rounded half up.
 */
@Entity
@Table(name = "asm_assessment")
public class BaseAssessment {

    private static final int LONGEST_VETO_REASON = 1000;
    private static final int DECIMALS = 2;

    @Id
    private String number;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign")
    private AssessmentCampaign campaign;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String province;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private BigDecimal total;
    private boolean vetoed;

    @Column(name = "veto_reason")
    private String vetoReason;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<IndicatorScore> scores = new ArrayList<>();

    protected BaseAssessment() {}

    /**
     * Opens the assessment of a base, with one score to fill for each indicator of the tree.
     *
     * @param province code of the education authority in whose territory the base lies
     */
    public static BaseAssessment open(
            String number,
            AssessmentCampaign campaign,
            IndicatorTree tree,
            String organisation,
            String organisationName,
            String province) {
        BaseAssessment opened = new BaseAssessment();
        opened.number = number;
        opened.campaign = campaign;
        opened.organisation = organisation;
        opened.organisationName = organisationName;
        opened.province = province;
        opened.status = AssessmentStatus.SELF_ASSESSMENT;
        tree.indicators()
                .forEach(each -> opened.scores.add(new IndicatorScore(opened, each, opened.scores.size() + 1)));
        return opened;
    }

    /**
     * Keeps the claims of one dimension as a draft; indicators that are not named stay as they are.
     *
     * @param dimension its code
     * @param claims by code of the indicator; those of other dimensions are left alone
     * @throws Refusal naming all claims that are out of bounds
     */
    public void draft(String dimension, Map<String, Claim> claims) {
        require(AssessmentStatus.SELF_ASSESSMENT, AssessmentStatus.RETURNED);
        List<IndicatorScore> section = scores.stream()
                .filter(score -> score.indicator().dimension().code().equals(dimension))
                .toList();
        refuseFaults(section, claims, Claim::formFault);
        section.forEach(score -> score.claim(claims.getOrDefault(score.code(), score.claim())));
    }

    /**
     * The base hands in its self-assessment, the first time or with what the ministry asked for.
     *
     * @throws Refusal naming all claims that are missing or out of bounds
     */
    public void submit(Instant at) {
        require(AssessmentStatus.SELF_ASSESSMENT, AssessmentStatus.RETURNED);
        refuseFaults(scores, Map.of(), Claim::fault);
        scores.forEach(score -> score.score(null));
        total = null;
        status = AssessmentStatus.EXPERT_SCORING;
        submittedAt = at;
    }

    /** Takes the panel's mean scores, by code of the indicator, and adds them up. */
    public void takeScores(Map<String, BigDecimal> means) {
        require(AssessmentStatus.EXPERT_SCORING);
        scores.forEach(score -> score.score(means.get(score.code()).setScale(DECIMALS, RoundingMode.HALF_UP)));
        total = scores.stream().map(IndicatorScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        status = AssessmentStatus.RESULT_CONFIRMATION;
    }

    /** Calibration has given the base another total; the points of its indicators stay as the panel gave them. */
    public void adjust(BigDecimal calibrated) {
        require(AssessmentStatus.RESULT_CONFIRMATION);
        total = calibrated;
    }

    /** The ministry asks for further material. */
    public void returnForMaterial() {
        require(AssessmentStatus.RESULT_CONFIRMATION);
        status = AssessmentStatus.RETURNED;
    }

    /** The ministry finds a case of veto (一票否决): the grade is FAIL whatever the total. The base reads the reason. */
    public void veto(String reason) {
        require(AssessmentStatus.RESULT_CONFIRMATION);
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_VETO_REASON) {
            throw new Refusal("assessment.refusal.vetoReason", LONGEST_VETO_REASON);
        }
        vetoed = true;
        vetoReason = words;
    }

    /** The grade stands. */
    public void close(Grade determined, Instant at) {
        require(AssessmentStatus.RESULT_CONFIRMATION);
        grade = determined;
        status = AssessmentStatus.CLOSED;
        closedAt = at;
        dueAt = null;
    }

    /** Until when it may wait where it stands. */
    public void waitUntil(Instant due) {
        dueAt = due;
    }

    private void require(AssessmentStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw new Conflict("assessment.refusal.status", number, status);
        }
    }

    private static void refuseFaults(
            List<IndicatorScore> section,
            Map<String, Claim> claims,
            BiFunction<Claim, BigDecimal, Optional<Claim.Fault>> check) {
        List<String> codes = section.stream()
                .filter(score -> check.apply(
                                claims.getOrDefault(score.code(), score.claim()),
                                score.indicator().weight())
                        .isPresent())
                .map(IndicatorScore::code)
                .toList();
        if (!codes.isEmpty()) {
            throw new Refusal("assessment.refusal.claims", codes.size(), String.join(", ", codes));
        }
    }

    /** What the base claims altogether so far. */
    public BigDecimal claimedTotal() {
        return scores.stream()
                .map(score -> score.claim().points())
                .filter(points -> points != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String number() {
        return number;
    }

    public AssessmentCampaign campaign() {
        return campaign;
    }

    public String organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public String province() {
        return province;
    }

    public AssessmentStatus status() {
        return status;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Null until the panel has scored. */
    public BigDecimal total() {
        return total;
    }

    public boolean isVetoed() {
        return vetoed;
    }

    public String vetoReason() {
        return vetoReason;
    }

    /** Null until closed. */
    public Grade grade() {
        return grade;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public List<IndicatorScore> scores() {
        return List.copyOf(scores);
    }
}
