package org.peiji.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.assessment.application.CampaignRow;
import org.peiji.assessment.application.CampaignService;
import org.peiji.assessment.application.IndicatorTreeView;

/** A campaign with the indicator tree that it froze. */
@Named
@RequestScoped
public class CampaignPage {

    @Inject
    private CampaignService campaigns;

    private String number;
    private CampaignRow campaign;
    private IndicatorTreeView tree;

    public void open() {
        campaign = campaigns.campaign(number);
        tree = campaigns.tree(campaign.treeVersion());
    }

    public CampaignRow getCampaign() {
        return campaign;
    }

    public IndicatorTreeView getTree() {
        return tree;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
