package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.assessment.AssessmentStatus;
import org.peiji.assessment.Grade;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;

/** 基地考核 as a list, newest year first, then by what is due soonest. */
@ApplicationScoped
public class AssessmentListing implements Listing<AssessmentRow> {

    @Inject
    private AssessmentRegister register;

    @Inject
    private CampaignService campaigns;

    @Inject
    private ProvinceNames provinces;

    @Inject
    private OrganisationDirectory directory;

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public String address() {
        return "/assessment/assessments.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.ASSESSMENT_READ;
    }

    @Override
    public String titleKey() {
        return "assessment.assessments.title";
    }

    @Override
    public String emptyKey() {
        return "assessment.assessments.empty";
    }

    @Override
    public List<Column<AssessmentRow>> columns() {
        return List.of(
                Column.<AssessmentRow>of(
                                "base", "assessment.column.base", row -> new Registered(row.organisationName()))
                        .sortedBy("a.organisationName")
                        .linkedTo(row -> "/assessment/assessment.xhtml?number=" + row.number()),
                Column.<AssessmentRow>of("number", "assessment.column.number", AssessmentRow::number)
                        .under("base")
                        .sortedBy("a.number"),
                Column.<AssessmentRow>of("province", "assessment.column.province", row -> provinces.of(row.province()))
                        .sortedBy("a.province")
                        .onRequest(),
                Column.<AssessmentRow>of("year", "assessment.column.year", AssessmentRow::year)
                        .sortedBy("c.year"),
                Column.<AssessmentRow>of("status", "assessment.column.status", AssessmentRow::status)
                        .sortedBy("a.status")
                        .toned(row -> row.status().tone()),
                Column.<AssessmentRow>of("deadline", "assessment.column.deadline", AssessmentRow::dueAt)
                        .sortedBy("a.dueAt")
                        .asDeadline(),
                Column.<AssessmentRow>of("total", "assessment.column.total", AssessmentRow::total)
                        .asNumber(),
                Column.<AssessmentRow>of("grade", "assessment.column.grade", AssessmentRow::grade));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.search("assessment.assessments.searchHint", "assessment.assessments.searchLabel"),
                Filter.choice(
                        "campaign",
                        "assessment.column.campaign",
                        "assessment.assessments.campaign",
                        () -> campaigns.campaigns().stream()
                                .map(each ->
                                        new Filter.Option(each.number(), new Bilingual(each.titleZh(), each.titleEn())))
                                .toList()),
                Filter.choice(
                        "status",
                        "assessment.filter.status",
                        "assessment.assessments.anyStatus",
                        AssessmentStatus.values()),
                Filter.choice("grade", "assessment.column.grade", "assessment.assessments.anyGrade", Grade.values()),
                Filter.choice(
                        "province",
                        "assessment.column.province",
                        "organisation.list.anyProvince",
                        () -> directory.provinces().stream()
                                .map(each -> new Filter.Option(each.authorityCode(), provinces.of(each.code())))
                                .toList()),
                Filter.flag("overdue", "assessment.assessments.overdue"));
    }

    @Override
    public String order() {
        return "c.year desc, a.dueAt nulls last, a.number";
    }

    @Override
    public int count(ListQuery query) {
        return register.count(filter(query));
    }

    @Override
    public List<AssessmentRow> rows(ListQuery query, Slice slice) {
        return register.page(filter(query), slice);
    }

    private static AssessmentFilter filter(ListQuery query) {
        return new AssessmentFilter(
                query.text("campaign"),
                query.constant("status", AssessmentStatus.class),
                query.constant("grade", Grade.class),
                query.text("province"),
                query.text("search"),
                query.flag("overdue"));
    }
}
