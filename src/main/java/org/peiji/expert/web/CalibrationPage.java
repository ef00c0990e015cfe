package org.peiji.expert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.peiji.expert.PanelDifference;
import org.peiji.expert.application.CalibrationListing;
import org.peiji.expert.application.CalibrationRow;
import org.peiji.expert.application.CalibrationService;
import org.peiji.expert.application.CalibrationView;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;

/** 校准 page: cases and experts of a batch as a matrix, and the same figures as a list that can be exported. */
@Named
@RequestScoped
public class CalibrationPage {

    @Inject
    private CalibrationService calibration;

    @Inject
    private CalibrationListing listing;

    @Inject
    private Lists lists;

    private String batch;
    private boolean check;
    private CalibrationView view;
    private ListView list;
    private List<PanelDifference> discrepancies;

    public void open() {
        view = calibration.calibration(batch);
        list = lists.open(listing);
        if (check) {
            discrepancies = calibration.recompute(batch);
        }
    }

    public List<Integer> getExperts() {
        return IntStream.rangeClosed(1, getView().experts()).boxed().toList();
    }

    /** Cases at or above the threshold; the line runs under them. */
    public List<CalibrationRow> getAbove() {
        return getView().rows().stream()
                .filter(row -> row.rank() > 0 && !row.below())
                .toList();
    }

    public List<CalibrationRow> getBelow() {
        return getView().rows().stream()
                .filter(row -> row.rank() > 0 && row.below())
                .toList();
    }

    public List<CalibrationRow> getUnderWay() {
        return getView().rows().stream().filter(row -> row.rank() == 0).toList();
    }

    /** Null until computed anew. */
    public List<PanelDifference> getDiscrepancies() {
        return discrepancies;
    }

    public CalibrationView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    public ListView getList() {
        if (list == null) {
            open();
        }
        return list;
    }

    /** True if everything is to be computed anew from the sealed sheets. */
    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }
}
