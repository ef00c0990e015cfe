package org.peiji.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.cohort.CancellationReason;
import org.peiji.cohort.CohortCancellation;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.application.CancellationService;
import org.peiji.cohort.application.CohortApprovalService;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 取消班次 page: why a published cohort does not take place, and with which one it is merged. */
@Named
@ViewScoped
public class CancelCohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CohortApprovalService cohorts;

    @Inject
    private transient CancellationService cancellations;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private CancellationReason reason;
    private String words;
    private String mergedInto;
    private transient CohortSummary cohort;

    public void open() {
        current.require(Permission.COHORT_CANCEL_COHORT);
        getCohort();
    }

    public String cancel() {
        return acts.run(
                () -> cancellations.cancelCohort(
                        number,
                        new CohortCancellation(reason, words, reason == CancellationReason.MERGED ? mergedInto : null)),
                "cohort.cancel.done",
                "/cohort/cohort.xhtml?number=" + number,
                getCohort().title());
    }

    public CohortSummary getCohort() {
        if (cohort == null) {
            cohort = cohorts.cohort(number);
        }
        return cohort;
    }

    public List<CohortSummary> getMergeable() {
        return cancellations.mergeable(number);
    }

    public List<CancellationReason> getReasons() {
        return Stream.of(CancellationReason.values())
                .filter(reason -> reason != CancellationReason.BASE_LEFT)
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CancellationReason getReason() {
        return reason;
    }

    public void setReason(CancellationReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMergedInto() {
        return mergedInto;
    }

    public void setMergedInto(String mergedInto) {
        this.mergedInto = mergedInto;
    }
}
