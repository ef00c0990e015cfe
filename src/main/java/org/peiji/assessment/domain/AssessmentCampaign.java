package org.peiji.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.peiji.assessment.CampaignStatus;
import org.peiji.platform.failure.Refusal;

/**
 * 考核批次: the assessment of all bases for one year. Opened by the ministry, which freezes the indicator tree; closed
 * by itself when the last assessment has its grade.
 */
@Entity
@Table(name = "asm_campaign")
public class AssessmentCampaign {

    private static final int LONGEST_TITLE_ZH = 100;
    private static final int LONGEST_TITLE_EN = 200;

    @Id
    private String number;

    @Version
    private int version;

    @Column(name = "assessment_year")
    private int year;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "tree_version")
    private String treeVersion;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected AssessmentCampaign() {}

    /**
     * Opens it.
     *
     * @param dueOn the day by which the bases have to complete their self-assessments
     * @throws Refusal if a title is missing or too long, or the tree's weights do not make 100
     */
    public AssessmentCampaign(
            String number, int year, String titleZh, String titleEn, IndicatorTree tree, LocalDate dueOn, Instant at) {
        if (!tree.isComplete()) {
            throw new Refusal("assessment.refusal.treeWeights", tree.version(), tree.weight());
        }
        this.number = number;
        this.year = year;
        this.titleZh = title(titleZh, LONGEST_TITLE_ZH);
        this.titleEn = title(titleEn, LONGEST_TITLE_EN);
        this.treeVersion = tree.version();
        this.dueOn = dueOn;
        this.status = CampaignStatus.OPEN;
        this.openedAt = at;
    }

    private static String title(String title, int longest) {
        String words = title == null ? "" : title.strip();
        if (words.isEmpty() || words.length() > longest) {
            throw new Refusal("assessment.refusal.title", longest);
        }
        return words;
    }

    /** The last assessment has its grade. */
    public void close(Instant at) {
        status = CampaignStatus.CLOSED;
        closedAt = at;
    }

    public String number() {
        return number;
    }

    public int year() {
        return year;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    public String treeVersion() {
        return treeVersion;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public CampaignStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
