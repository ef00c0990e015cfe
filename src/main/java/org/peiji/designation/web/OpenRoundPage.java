package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.domain.RoundDemands;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** 开启遴选批次: the ministry writes down its call. */
@Named
@ViewScoped
public class OpenRoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DesignationRoundService service;

    @Inject
    private transient OrganisationDirectory organisations;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private final RoundForm form = new RoundForm();
    private final DemandsForm demands = new DemandsForm(RoundDemands.USUAL);

    public void open() {
        current.require(Permission.DESIGNATION_OPEN_ROUND);
        organisations
                .provinces()
                .forEach(province -> form.getLines()
                        .add(new QuotaLine(
                                province.authorityCode(), texts.pick(province.nameZh(), province.nameEn()))));
    }

    public String submit() {
        return acts.run(
                () -> service.openRound(form.call(clock.today()), demands.demands()),
                "designation.round.opened",
                "/designation/rounds.xhtml",
                form.getTitleZh());
    }

    public RoundForm getForm() {
        return form;
    }

    public DemandsForm getDemands() {
        return demands;
    }
}
