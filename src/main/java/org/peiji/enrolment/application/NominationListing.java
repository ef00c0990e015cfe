package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.enrolment.NominationListState;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Span;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;

/** 推荐名单 as a list: those of the reader's school, latest first. */
@ApplicationScoped
public class NominationListing implements Listing<NominationRow> {

    @Inject
    private NominationQueries nominations;

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public String address() {
        return "/enrolment/nominations.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.ENROLMENT_READ_NOMINATIONS;
    }

    @Override
    public String titleKey() {
        return "enrolment.nominations.title";
    }

    @Override
    public String emptyKey() {
        return "enrolment.nominations.empty";
    }

    @Override
    public List<Column<NominationRow>> columns() {
        return List.of(
                Column.<NominationRow>of(
                                "cohort",
                                "enrolment.field.cohort",
                                row -> new Bilingual(
                                        row.cohort().title(), row.cohort().titleEn()))
                        .sortedBy("l.cohort")
                        .linkedTo(row -> "/enrolment/nomination-list.xhtml?number=" + row.number()),
                Column.<NominationRow>of("number", "enrolment.nominations.number", NominationRow::number)
                        .under("cohort")
                        .sortedBy("l.number"),
                Column.<NominationRow>of(
                                "dates",
                                "enrolment.column.dates",
                                row -> new Span(
                                        row.cohort().starts(), row.cohort().ends()))
                        .under("cohort"),
                Column.<NominationRow>of("nominees", "enrolment.nominations.nominees", NominationRow::nominees)
                        .asNumber(),
                Column.<NominationRow>of("asked", "enrolment.nominations.asked", NominationRow::asked)
                        .asNumber(),
                Column.<NominationRow>of("enrolled", "enrolment.nominations.enrolled", NominationRow::enrolled)
                        .asNumber(),
                Column.<NominationRow>of(
                                "drafted", "enrolment.nominations.drafted", row -> BusinessClock.day(row.draftedAt()))
                        .sortedBy("l.draftedAt"),
                Column.<NominationRow>of("state", "enrolment.column.state", NominationRow::state)
                        .sortedBy("l.state")
                        .toned(row -> row.state().tone()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.choice("state", "enrolment.column.state", "enrolment.anyState", NominationListState.values()));
    }

    @Override
    public String order() {
        return "l.draftedAt desc, l.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return nominations.count(query.constant("state", NominationListState.class));
    }

    @Override
    public List<NominationRow> rows(ListQuery query, Slice slice) {
        return nominations.page(query.constant("state", NominationListState.class), slice);
    }

    @Override
    public String id(NominationRow row) {
        return row.number();
    }
}
