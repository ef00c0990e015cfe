package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.approval.DecisionPage;
import org.peiji.designation.application.SanctionService;
import org.peiji.designation.domain.Sanction;
import org.peiji.platform.web.Texts;

/** 复核惩戒: a second person of the ministry confirms a finding of false material, or drops it. */
@Named
@ViewScoped
public class ConfirmSanctionPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SanctionService service;

    @Inject
    private transient Texts texts;

    private transient Sanction sanction;

    public void open() {
        getSanction();
    }

    public String submit() {
        return decide(
                () -> service.confirmSanction(getTask(), getForm().opinion()),
                "designation.sanction.confirmed",
                texts.pick(getSanction().organisationName(), getSanction().organisationNameEn()));
    }

    public Sanction getSanction() {
        if (sanction == null) {
            sanction = service.open(getTask());
        }
        return sanction;
    }
}
