package org.peiji.notice.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.notice.application.ObjectionStepService;

/** Calls from the process ObjectionHandling 异议办理. */
@Named
@ApplicationScoped
public class ObjectionHandlingSteps {

    @Inject
    private ObjectionStepService objections;

    public void examineObjection(String objection) {
        objections.examineObjection(objection);
    }

    public boolean isAdmissible(String objection) {
        return objections.isAdmissible(objection);
    }

    public boolean asksOrganisation(String objection) {
        return objections.asksOrganisation(objection);
    }

    public void goOnInSilence(String objection) {
        objections.goOnInSilence(objection);
    }

    public void escalateObjection(String objection) {
        objections.escalateObjection(objection);
    }

    public void applyCorrection(String objection) {
        objections.applyCorrection(objection);
    }

    public void reportResult(String objection) {
        objections.reportResult(objection);
    }
}
