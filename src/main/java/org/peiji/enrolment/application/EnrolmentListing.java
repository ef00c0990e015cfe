package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.enrolment.EnrolmentState;
import org.peiji.organisation.TieredTrainingSystem;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Span;
import org.peiji.platform.security.Mask;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;

/** 报名 as a list: the enrolments within the reader's scope, latest first. */
@ApplicationScoped
public class EnrolmentListing implements Listing<EnrolmentRow> {

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private TieredTrainingSystem system;

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public String address() {
        return "/enrolment/enrolments.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.ENROLMENT_READ;
    }

    @Override
    public String titleKey() {
        return "enrolment.title";
    }

    @Override
    public String emptyKey() {
        return "enrolment.empty";
    }

    @Override
    public List<Column<EnrolmentRow>> columns() {
        return List.of(
                Column.<EnrolmentRow>of("name", "enrolment.column.name", EnrolmentRow::name)
                        .personal(Mask::name)
                        .linkedTo(row -> "/enrolment/dossier.xhtml?number=" + row.number()),
                Column.<EnrolmentRow>of("number", "enrolment.column.number", EnrolmentRow::number)
                        .under("name")
                        .sortedBy("e.number"),
                Column.<EnrolmentRow>of("school", "enrolment.column.school", row -> new Registered(row.schoolName()))
                        .sortedBy("e.schoolName"),
                Column.<EnrolmentRow>of("department", "enrolment.field.department", EnrolmentRow::department)
                        .under("school")
                        .sortedBy("e.profile.department"),
                Column.<EnrolmentRow>of("post", "enrolment.column.post", EnrolmentRow::postTitle)
                        .under("school")
                        .sortedBy("e.profile.postTitle"),
                Column.<EnrolmentRow>of("category", "enrolment.field.cadreCategory", row -> category(row.category()))
                        .sortedBy("e.profile.cadreCategory")
                        .onRequest(),
                Column.<EnrolmentRow>of(
                                "cohort",
                                "enrolment.field.cohort",
                                row -> new Bilingual(
                                        row.cohort().title(), row.cohort().titleEn()))
                        .sortedBy("e.cohort"),
                Column.<EnrolmentRow>of(
                                "base",
                                "enrolment.column.base",
                                row -> new Bilingual(
                                        row.cohort().organisationName(),
                                        row.cohort().organisationNameEn()))
                        .under("cohort")
                        .sortedBy("e.base"),
                Column.<EnrolmentRow>of(
                                "dates",
                                "enrolment.column.dates",
                                row -> new Span(
                                        row.cohort().starts(), row.cohort().ends()))
                        .under("cohort")
                        .sortedBy("e.starts"),
                Column.<EnrolmentRow>of(
                                "submitted", "enrolment.column.submitted", row -> BusinessClock.day(row.submittedAt()))
                        .sortedBy("e.submittedAt"),
                Column.<EnrolmentRow>of("state", "enrolment.column.state", EnrolmentRow::state)
                        .sortedBy("e.state")
                        .toned(row -> row.state().tone()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("enrolment.searchHint", "enrolment.searchLabel"),
                Filter.choice("cohort", "enrolment.field.cohort", "enrolment.anyCohort", enrolments::cohorts),
                Filter.choice("state", "enrolment.column.state", "enrolment.anyState", EnrolmentState.values()));
    }

    @Override
    public String order() {
        return "e.submittedAt desc, e.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return enrolments.count(
                query.text("cohort"), query.constant("state", EnrolmentState.class), query.text("search"));
    }

    @Override
    public List<EnrolmentRow> rows(ListQuery query, Slice slice) {
        return enrolments.page(
                query.text("cohort"), query.constant("state", EnrolmentState.class), query.text("search"), slice);
    }

    @Override
    public String id(EnrolmentRow row) {
        return row.number();
    }

    private Bilingual category(String code) {
        return system.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(category -> new Bilingual(category.nameZh(), category.nameEn()))
                .orElse(new Bilingual(code, code));
    }
}
