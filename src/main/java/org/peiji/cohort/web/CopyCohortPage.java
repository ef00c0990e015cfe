package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.cohort.application.CohortCopyService;
import org.peiji.cohort.application.SessionRow;
import org.peiji.cohort.domain.PlannedSession;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 复制班次 page: the first day of the copy, then its sessions row by row, each to be changed before it is written. */
@Named
@ViewScoped
public class CopyCohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortApprovalService cohorts;

    @Inject
    private transient CohortCopyService copies;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private String title;
    private String titleEn;
    private LocalDate starts;

    /** The first day for which the rows stand; null before the preview. */
    private LocalDate shown;

    private final ArrayList<SessionForm> rows = new ArrayList<>();
    private transient CohortSummary cohort;

    public void open() {
        current.require(Permission.COHORT_DRAFT_COHORT);
        title = getCohort().title();
        titleEn = getCohort().titleEn();
    }

    /** Shifts all dates; what was changed in the rows before is gone. */
    public void preview() {
        acts.stay(() -> show(copies.shifted(number, starts)), "cohort.copy.shown");
    }

    /** Holds the rows as they are now against everything again. */
    public void check() {
        acts.stay(() -> show(copies.check(number, starts, planned())), "cohort.copy.checked");
    }

    public String copy() {
        String[] copied = new String[1];
        String outcome = acts.run(
                () -> copied[0] = copies.copyCohort(number, starts, title, titleEn, planned()),
                "cohort.copy.done",
                "/cohort/cohort.xhtml",
                title);
        return outcome == null ? null : outcome + "&number=" + copied[0];
    }

    private void show(List<SessionRow> found) {
        rows.clear();
        found.stream().map(SessionForm::new).forEach(rows::add);
        shown = starts;
    }

    private List<PlannedSession> planned() {
        return rows.stream().map(SessionForm::planned).toList();
    }

    public CohortSummary getCohort() {
        if (cohort == null) {
            cohort = cohorts.cohort(number);
        }
        return cohort;
    }

    /** Last day of the copy. */
    public LocalDate getEnds() {
        return shown.plusDays(getCohort().days() - 1L);
    }

    public boolean isPreviewed() {
        return shown != null;
    }

    /** Rows of which something is found that one should look at. */
    public long getNotable() {
        return rows.stream()
                .filter(row -> row.getRow().findings().stream()
                        .anyMatch(finding -> !finding.kind().tone().equals("quiet")))
                .count();
    }

    public List<SessionForm> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }
}
