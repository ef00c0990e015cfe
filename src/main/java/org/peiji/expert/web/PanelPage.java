package org.peiji.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.peiji.expert.application.CalibrationService;
import org.peiji.expert.application.PanelView;
import org.peiji.expert.application.ReviewProgressService;
import org.peiji.expert.domain.ScoreAdjustment;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 评审组 page: progress and sealed sheets of a case, and the adjustments of its total. */
@Named
@ViewScoped
public class PanelPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReviewProgressService reviews;

    @Inject
    private transient CalibrationService calibration;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private BigDecimal total;
    private String reason;
    private transient PanelView panel;

    public void open() {
        getPanel();
    }

    public String propose() {
        return acts.run(() -> calibration.proposeAdjustment(number, total, reason), "expert.adjust.proposed", here());
    }

    public String confirm(long adjustment) {
        return acts.run(() -> calibration.decideAdjustment(adjustment, true), "expert.adjust.confirmed", here());
    }

    public String reject(long adjustment) {
        return acts.run(() -> calibration.decideAdjustment(adjustment, false), "expert.adjust.rejected", here());
    }

    private String here() {
        return "/expert/panel.xhtml?number=" + number;
    }

    /** True if the reader may propose another total now. */
    public boolean isAdjusting() {
        return mayAdjust() && getPanel().isAdjustable();
    }

    /** True if that proposal waits for the reader: the second person. */
    public boolean isDeciding(ScoreAdjustment adjustment) {
        return mayAdjust()
                && adjustment.state() == ScoreAdjustment.State.PROPOSED
                && !adjustment.proposedBy().equals(current.get().username());
    }

    private boolean mayAdjust() {
        return Permission.EXPERT_ADJUST_SCORE.isGivenTo(current.get().role());
    }

    public PanelView getPanel() {
        if (panel == null) {
            panel = reviews.panel(number);
        }
        return panel;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
