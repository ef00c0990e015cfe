package org.peiji.listing.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.listing.BatchAction.Candidate;
import org.peiji.platform.listing.Batches;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Listings;
import org.peiji.platform.listing.Words;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** 批量办理 page: what will become of each chosen row, then what did. */
@Named
@ViewScoped
public class BatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Batches batches;

    @Inject
    private transient Listings listings;

    @Inject
    private transient Words words;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String action;
    private String remark;
    private String back;
    private String titleKey;
    private final HashMap<String, String> ownWords = new HashMap<>();
    private ArrayList<String> chosen;
    private ArrayList<Row> rows;
    private boolean done;

    public void open() {
        BatchAction batch = batches.find(action);
        Listing<?> listing = listings.find(batch.listing());
        ListQuery query = ListQuery.of(
                listing, FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        chosen = new ArrayList<>(query.selected());
        back = listing.address() + "?" + query.selecting(List.of()).address();
        titleKey = listing.titleKey();
        rows = told(batches.preview(batch, chosen));
    }

    /** Does it once; a second click changes nothing. */
    public void run() {
        if (done) {
            return;
        }
        try {
            BatchAction batch = batches.find(action);
            rows = told(batches.run(batch, batches.preview(batch, chosen), remark, ownWords));
            done = true;
        } catch (RuntimeException e) {
            acts.refuse(e);
        }
    }

    private ArrayList<Row> told(List<Candidate> candidates) {
        ArrayList<Row> told = new ArrayList<>();
        candidates.forEach(each -> told.add(new Row(
                each.id(),
                words.of(each.title()),
                each.isAllowed(),
                each.isAllowed() ? "" : texts.refusal(each.refusal()))));
        return told;
    }

    public long getAllowed() {
        return rows.stream().filter(Row::allowed).count();
    }

    public long getRefused() {
        return rows.size() - getAllowed();
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isDone() {
        return done;
    }

    public String getBack() {
        return back;
    }

    public String getTitleKey() {
        return titleKey;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    /** What is written for one row instead of the remark for all, by the ids of the rows. */
    public Map<String, String> getOwnWords() {
        return ownWords;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** A chosen row, in the reader's words. */
    public record Row(String id, String title, boolean allowed, String reason) implements Serializable {}
}
