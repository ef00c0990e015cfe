package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.designation.application.RoundRequirements;
import org.peiji.designation.application.RoundRequirementsService;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 调整遴选要求: the ministry changes what a round asks of a dossier, and by what the experts judge it. */
@Named
@ViewScoped
public class RoundRequirementsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoundRequirementsService service;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private DemandsForm demands;
    private CriteriaForm criteria;
    private transient RoundRequirements requirements;

    public void open() {
        current.require(Permission.DESIGNATION_OPEN_ROUND);
        demands = new DemandsForm(getRequirements().demands());
        criteria = new CriteriaForm(requirements.criteria(), requirements.scoreMethod());
    }

    public String demand() {
        return acts.run(
                () -> service.demand(number, demands.demands()),
                "designation.requirements.demanded",
                "/designation/round.xhtml?number=" + number);
    }

    public String judge() {
        return acts.run(
                () -> service.judgeBy(number, criteria.criteria(), criteria.getScoreMethod()),
                "designation.requirements.judged",
                "/designation/round.xhtml?number=" + number);
    }

    public RoundRequirements getRequirements() {
        if (requirements == null) {
            requirements = service.requirements(number);
        }
        return requirements;
    }

    public DemandsForm getDemands() {
        return demands;
    }

    public CriteriaForm getCriteria() {
        return criteria;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
