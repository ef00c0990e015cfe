package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 我的评审 as a list, newest first. */
@ApplicationScoped
public class ReviewListing implements Listing<ReviewRow> {

    @Inject
    private ReviewProgressService reviews;

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String address() {
        return "/expert/my-reviews.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.EXPERT_READ_OWN_REVIEWS;
    }

    @Override
    public String titleKey() {
        return "expert.reviews.title";
    }

    @Override
    public String emptyKey() {
        return "expert.reviews.empty";
    }

    @Override
    public List<Column<ReviewRow>> columns() {
        return List.of(
                Column.<ReviewRow>of("number", "expert.column.slot", ReviewRow::slotNumber)
                        .sortedBy("s.number")
                        .linkedTo(row -> row.state() == ReviewSlot.State.SEALED
                                ? "/expert/score-sheet.xhtml?number=" + row.slotNumber()
                                : null),
                Column.<ReviewRow>of("subject", "expert.column.subject", ReviewRow::subject)
                        .under("number"),
                Column.<ReviewRow>of(
                        "organisation",
                        "expert.column.organisation",
                        row -> row.organisationName() == null
                                ? Worded.of("expert.blind.hidden")
                                : new Registered(row.organisationName())),
                Column.<ReviewRow>of("kind", "expert.column.kind", ReviewRow::kind),
                Column.<ReviewRow>of("state", "expert.column.state", ReviewRow::state)
                        .sortedBy("s.state")
                        .toned(row -> row.state().tone()),
                Column.<ReviewRow>of("sealed", "expert.column.sealedAt", ReviewRow::sealedAt)
                        .sortedBy("s.sealedAt"),
                Column.<ReviewRow>of("total", "expert.column.total", ReviewRow::total)
                        .asNumber());
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.choice("state", "expert.column.state", "expert.filter.anyState", ReviewSlot.State.values()));
    }

    @Override
    public String order() {
        return "s.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return reviews.countOwn(query.constant("state", ReviewSlot.State.class));
    }

    @Override
    public List<ReviewRow> rows(ListQuery query, Slice slice) {
        return reviews.own(query.constant("state", ReviewSlot.State.class), slice);
    }
}
