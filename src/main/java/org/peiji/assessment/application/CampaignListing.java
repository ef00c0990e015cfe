package org.peiji.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.assessment.CampaignStatus;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 考核批次 as a list, newest year first. */
@ApplicationScoped
public class CampaignListing implements Listing<CampaignRow> {

    @Inject
    private CampaignService campaigns;

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public String address() {
        return "/assessment/campaigns.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.ASSESSMENT_READ;
    }

    @Override
    public String titleKey() {
        return "assessment.campaigns.title";
    }

    @Override
    public String emptyKey() {
        return "assessment.campaigns.empty";
    }

    @Override
    public List<Column<CampaignRow>> columns() {
        return List.of(
                Column.<CampaignRow>of(
                                "campaign",
                                "assessment.column.campaign",
                                row -> new Bilingual(row.titleZh(), row.titleEn()))
                        .sortedBy("c.titleZh")
                        .linkedTo(row -> "/assessment/campaign.xhtml?number=" + row.number()),
                Column.<CampaignRow>of("number", "assessment.column.number", CampaignRow::number)
                        .under("campaign")
                        .sortedBy("c.number"),
                Column.<CampaignRow>of("year", "assessment.column.year", CampaignRow::year)
                        .sortedBy("c.year"),
                Column.<CampaignRow>of("tree", "assessment.column.tree", CampaignRow::treeVersion)
                        .sortedBy("c.treeVersion"),
                Column.<CampaignRow>of("due", "assessment.column.due", CampaignRow::dueOn)
                        .sortedBy("c.dueOn"),
                Column.<CampaignRow>of(
                                "progress",
                                "assessment.column.progress",
                                row -> Worded.of("assessment.progress", row.closed(), row.assessments()))
                        .linkedTo(row -> "/assessment/assessments.xhtml?campaign=" + row.number() + "&status=CLOSED"),
                Column.<CampaignRow>of("status", "assessment.column.status", CampaignRow::status)
                        .sortedBy("c.status")
                        .toned(row -> row.status() == CampaignStatus.OPEN ? "info" : "ok"));
    }

    @Override
    public String order() {
        return "c.year desc, c.number";
    }

    @Override
    public int count(ListQuery query) {
        return campaigns.count();
    }

    @Override
    public List<CampaignRow> rows(ListQuery query, Slice slice) {
        return campaigns.campaigns(slice);
    }
}
