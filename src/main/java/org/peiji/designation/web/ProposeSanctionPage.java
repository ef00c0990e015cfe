package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peiji.designation.application.BaseApplicationRegister;
import org.peiji.designation.application.SanctionService;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 提出惩戒: a person of the ministry puts down what was found in an application. */
@Named
@ViewScoped
public class ProposeSanctionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SanctionService service;

    @Inject
    private transient BaseApplicationRegister register;

    @Inject
    private transient OrganisationDirectory organisations;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String application;
    private String organisation;
    private String nameZh;
    private String nameEn;
    private String finding;
    private String document;

    /** The application in which it was found names the institution. */
    public void open() {
        current.require(Permission.DESIGNATION_PROPOSE_SANCTION);
        organisation = register.find(application).organisation();
        nameZh = organisations.find(organisation).nameZh();
        nameEn = organisations.find(organisation).nameEn();
    }

    public String propose() {
        return acts.run(
                () -> service.proposeSanction(organisation, application, finding, document),
                "designation.sanction.proposed",
                "/designation/sanctions.xhtml");
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
