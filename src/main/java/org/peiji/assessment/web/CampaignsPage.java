package org.peiji.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.assessment.application.CampaignListing;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 考核批次 page: one line a year. */
@Named
@RequestScoped
public class CampaignsPage {

    @Inject
    private CampaignListing listing;

    @Inject
    private Lists lists;

    @Inject
    private CurrentActor current;

    private ListView list;

    public void open() {
        list = lists.open(listing);
    }

    /** Opens by itself when a form of the page comes back. */
    public ListView getList() {
        if (list == null) {
            open();
        }
        return list;
    }

    public boolean isOpener() {
        return Permission.ASSESSMENT_OPEN_CAMPAIGN.isGivenTo(current.get().role());
    }

    /** The lines of the menu: assessments for all who may read them, campaigns for the ministry's side. */
    @ApplicationScoped
    public static class Menu implements MenuSource {

        private static final String GROUP = "shell.group.business";

        @Override
        public List<MenuEntry> entries(Actor actor) {
            if (!Permission.ASSESSMENT_READ.isGivenTo(actor.role())) {
                return List.of();
            }
            MenuEntry assessments =
                    new MenuEntry(GROUP, "/assessment/assessments.xhtml", "assessment.menu", "award", 50);
            return Permission.INSIGHT_READ.isGivenTo(actor.role())
                    ? List.of(
                            assessments,
                            new MenuEntry(
                                    GROUP, "/assessment/campaigns.xhtml", "assessment.campaign.menu", "calendar", 51))
                    : List.of(assessments);
        }
    }
}
