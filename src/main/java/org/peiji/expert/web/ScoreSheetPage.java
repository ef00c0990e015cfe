package org.peiji.expert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.expert.application.ReviewProgressService;
import org.peiji.expert.application.SheetView;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;

/** 评分表 page: a sealed sheet with its proof; an expert reads the own one, the ministry each. */
@Named
@RequestScoped
public class ScoreSheetPage {

    @Inject
    private ReviewProgressService reviews;

    @Inject
    private CurrentActor current;

    private String number;
    private SheetView sheet;

    public void open() {
        sheet = isOfMinistry() ? reviews.sheet(number) : reviews.ownSheet(number);
    }

    /** True for those who come from the panel. */
    public boolean isOfMinistry() {
        return Permission.EXPERT_READ_PANELS.isGivenTo(current.get().role());
    }

    public SheetView getSheet() {
        return sheet;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
